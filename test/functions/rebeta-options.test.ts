import { addDays, formatDay, isWeekend, knownDay } from "../../src/core/day";
import { viewOf } from "../support/builders";
import { type Read, cellsOn } from "../support/cells";

/** Two prices on weekdays of 400 days from 2024-01-01, to the cent; y follows x in part a day late, and each lacks days. */
function prices() {
  const days = Array.from({ length: 400 }, (_, at) => addDays(knownDay(2024, 1, 1), at));
  let state = 1;
  const chance = () => (state = (state * 16807) % 2147483647) / 2147483647 - 0.5;
  const x: (string | number)[][] = [["date", "x"]];
  const y: (string | number)[][] = [["date", "y"]];
  let [ofX, ofY, before] = [1000, 500, 0];
  for (const [at, day] of days.filter((one) => !isWeekend(one)).entries()) {
    const [move, own] = [chance(), chance()];
    ofX *= 1 + 0.04 * move;
    ofY *= 1 + 0.02 * move + 0.012 * before + 0.02 * own;
    before = move;
    if (at % 17 !== 3) x.push([formatDay(day), Number(ofX.toFixed(2))]);
    if (at % 11 !== 5) y.push([formatDay(day), Number(ofY.toFixed(2))]);
  }
  return { x, y };
}

const { x, y } = prices();
const { rows } = cellsOn(viewOf("2026-01-28", []));

async function beta(options: string): Promise<ReadonlyMap<Read, Read>> {
  const told = await rows("REBETA", y, x, "", "", options);
  return new Map(told.map(([label = "", value = ""]) => [label, value]));
}

// Slopes and errors by a program of its own in Python: normal equations, and Newey and West's sum term by term.
test.each<[options: string, slope: number, error: number, points: number, lag: number]>([
  ["", 0.794932832914, 0.065239671176, 57, 3],
  ["freq=D", 0.509359192243, 0.041587128006, 244, 4],
  ["freq=M", 0.865965452235, 0.133676766227, 13, 2],
  ["returns=simple", 0.790507840457, 0.06665427583, 57, 3],
  ["freq=D; dimson=1", 0.850983894171, 0.069337302303, 242, 4],
  ["dimson=2", 0.909857294983, 0.151546819712, 53, 3],
  ["lag=0", 0.794932832914, 0.062586288116, 57, 0],
  ["lag=7", 0.794932832914, 0.060083843995, 57, 7],
  ["small=yes", 0.794932832914, 0.066415255316, 57, 3],
  ["freq=D; returns=simple; dimson=1; lag=3; small=yes", 0.849696381767, 0.0689076204, 242, 3],
])(
  "options %p give the slope and error of another program",
  async (options, slope, error, n, lag) => {
    const told = await beta(options);
    expect(told.get("beta")).toBeCloseTo(slope, 10);
    expect(told.get("standard error")).toBeCloseTo(error, 10);
    expect(told.get("n")).toBe(n);
    expect(told.get("errors")).toContain(`Newey-West, lag ${lag}`);
  },
);
