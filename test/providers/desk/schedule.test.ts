import { keepSchedules } from "../../../src/providers/desk/schedule";
import { type Standings, neverRan } from "../../../src/providers/desk/standing";
import type { PriceStore } from "../../../src/store/store";
import { providerSaid } from "../../support/desk";
import { instant } from "../../support/observations";

beforeEach(() => {
  jest.useFakeTimers({ now: new Date("2026-01-28T15:14:30Z"), doNotFake: ["nextTick"] });
});
afterEach(() => jest.useRealTimers());

const standings: Standings = {
  of: async () => neverRan,
  keep: async () => {},
  held: async () => undefined,
  hold: async () => {},
};

test("providers run at their minute, one at a time, and no more once they are stopped", async () => {
  const asked: string[] = [];
  let release = () => {};
  const asker = {
    ask: async ({ url }: { url: string }) => {
      asked.push(url);
      await new Promise<void>((resolve) => (release = resolve));
      return "the source is closed for today";
    },
    close() {},
  };
  const told: string[] = [];
  const [first, second] = ["https://one.example/", "https://two.example/"].map((url, index) => ({
    ...providerSaid({ reader: "ecb", url, schedule: "15 16 * * 1-5", zone: "Europe/Berlin" }),
    name: `source-${index + 1}`,
  }));
  if (!first || !second) throw new Error("two providers were to be scheduled");
  const ports = {
    store: {} as PriceStore,
    standings,
    asker,
    now: () => instant("2026-01-28T15:15:00Z"),
    environment: {},
  };
  const stop = keepSchedules([first, second], ports, (name, { result, says }) => {
    told.push(`${name} ${result}: ${says.join()}`);
  });
  await jest.advanceTimersByTimeAsync(20_000);
  expect(asked).toEqual([]);
  await jest.advanceTimersByTimeAsync(20_000);
  expect(asked).toEqual(["https://one.example/"]);
  release();
  await jest.advanceTimersByTimeAsync(0);
  expect(asked).toEqual(["https://one.example/", "https://two.example/"]);
  release();
  await jest.advanceTimersByTimeAsync(0);
  expect(told).toEqual([
    "source-1 failed: the source is closed for today",
    "source-2 failed: the source is closed for today",
  ]);
  await stop();
  await jest.advanceTimersByTimeAsync(7 * 86_400_000);
  expect(asked).toHaveLength(2);
});
