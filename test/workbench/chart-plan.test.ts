import { type Chart, type ChartPoint } from "../../src/workbench/charts/chart";
import { chartText, planChart } from "../../src/workbench/charts/chart-plan";

const size = { width: 560, height: 320 };

/** Concentrate by quarter, as the starter workbook charts it; 45474 is 2024-07-01. */
const quarters: readonly ChartPoint[] = [
  { serial: 45474, value: 16741 },
  { serial: 45566, value: 17782 },
  { serial: 46023, value: 26834 },
];

const columns = { kind: "columns", labels: "quarters" } as const;

test("columns stand on zero, and twice the number is twice as high", () => {
  const { marks, ticks } = planChart(
    columns,
    [
      { serial: 45474, value: 10 },
      { serial: 45566, value: 20 },
    ],
    size,
  );
  expect(ticks[0]?.text).toBe("0");
  expect(marks[1]?.box.height).toBeCloseTo((marks[0]?.box.height ?? 0) * 2, 6);
});

test("ticks are round numbers that hold all values, and every mark lies in the plane", () => {
  const { marks, ticks, plane } = planChart(columns, quarters, size);
  expect(ticks.map(({ text }) => text)).toEqual(["0", "10,000", "20,000", "30,000"]);
  for (const { box } of marks) {
    expect(box.y).toBeGreaterThanOrEqual(plane.y);
    expect(box.x + box.width).toBeLessThanOrEqual(plane.x + plane.width);
  }
});

test("labels name the quarter of each day", () => {
  const { labels } = planChart(columns, quarters, size);
  expect(labels.map(({ text }) => text)).toEqual(["2024Q3", "2024Q4", "2026Q1"]);
});

test("a line need not stand on zero, and its labels keep apart", () => {
  const days = Array.from({ length: 60 }, (_, index) => ({
    serial: 43739 + index,
    value: 141000 + index,
  }));
  const { ticks, labels } = planChart({ kind: "line", labels: "days" }, days, size);
  expect(ticks[0]?.text).not.toBe("0");
  expect(labels.length).toBeLessThan(9);
});

test("a chart without numbers is planned too, and says so", () => {
  expect(planChart(columns, [], size).marks).toEqual([]);
  expect(chartText(chart, [])).toBe("Chart: Concentrate. No numbers yet.");
});

test("a chart says in words what it shows", () => {
  expect(chartText(chart, quarters)).toBe(
    "Chart: Concentrate. 3 numbers, from 16,741 in 2024Q3 to 26,834 in 2026Q1.",
  );
});

const area = { row: 0, column: 0, rows: 1, columns: 1 };
const chart: Chart = {
  ...columns,
  sheet: "s",
  over: area,
  days: area,
  values: area,
  title: "Concentrate",
};
