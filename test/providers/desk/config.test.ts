import { readConfig } from "../../../src/providers/desk/config";
import { nextRun } from "../../../src/providers/desk/schedule";
import { isRejection, sayRejection } from "../../../src/providers/rejection";
import { providerSaid } from "../../support/desk";
import { instant } from "../../support/observations";

const wrong = (...providers: readonly unknown[]) => {
  const read = readConfig(JSON.stringify({ providers }));
  return isRejection(read) ? sayRejection(read).join("\n") : "";
};

test("a schedule is cron text in a zone, summer time included", () => {
  const ecb = providerSaid({ reader: "ecb", schedule: "15 16 * * 1-5", zone: "Europe/Berlin" });
  const next = (after: string) => nextRun(ecb, instant(after));
  expect(next("2026-01-28T12:00:00Z")).toBe(instant("2026-01-28T15:15:00Z"));
  expect(next("2026-07-01T12:00:00Z")).toBe(instant("2026-07-01T14:15:00Z"));
  // Friday evening: the next run is on Monday.
  expect(next("2026-01-30T18:00:00Z")).toBe(instant("2026-02-02T15:15:00Z"));
  expect(nextRun(providerSaid({ reader: "ecb" }), instant("2026-01-28"))).toBeUndefined();
});

test.each([
  [{ name: "a", reader: "ecb", schedule: "every day" }, "is no schedule"],
  [{ name: "a", reader: "ecb", schedule: "61 * * * *" }, "61 * * * *"],
  [{ name: "a", reader: "ecb", schedule: "0 0 30 2 *" }, "never comes"],
  [{ name: "a", reader: "ecb", schedule: "0 9 * * *", zone: "Europe/Nowhere" }, "Europe/Nowhere"],
  [{ name: "a", reader: "bloomberg" }, "providers.0.reader"],
  [{ name: "../a", reader: "ecb" }, "providers.0.name"],
  [{ name: "a", reader: "ecb", currencies: ["XYZ"] }, "providers.0.currencies.0"],
  [{ name: "a", reader: "ecb", interval: 5 }, "providers.0.interval"],
  [{ name: "a", reader: "yahoo", tickers: [] }, "providers.0.tickers"],
  [{ name: "a", reader: "fred" }, "providers.0.series"],
])("a mistake is told with its place", (one, says) => {
  expect(wrong(one)).toContain(says);
});

test("two providers cannot share a name, which names their files", () => {
  expect(wrong({ name: "ecb", reader: "ecb" }, { name: "ECB", reader: "ecb" })).toBe(
    'two providers are called "ECB"',
  );
});

test("what is not JSON says so", () => {
  const read = readConfig("{ providers: [] }");
  expect(isRejection(read) && sayRejection(read)[0]).toContain("it is not JSON");
});
