import type { Fact } from "../../src/core/fact";
import { readFactPeriod, usualPeriod } from "../../src/core/fact-period";
import { type FactQuestion, factOf } from "../../src/core/fact-question";
import { factRows, partOfFact } from "../../src/core/fact-rows";
import { isFailure } from "../../src/core/failure";
import { endOf } from "../../src/core/instant";
import { sentenceOf } from "../../src/core/sentences";
import { sure, viewOf } from "../support/builders";
import { day, instant } from "../support/observations";

function fact(subject: string, metric: string, period: string, said: Partial<Fact>): Fact {
  return {
    subject,
    metric,
    period,
    unit: "t REO",
    status: "published",
    knownSince: instant("2025-01-31"),
    source: "S16",
    ...said,
  };
}

/** As USGS published them in the editions of 2025 and 2026; the others are made up in their form. */
const view = viewOf("2026-02-12", [], {
  sources: [{ id: "S16", title: "USGS MCS 2025", address: "https://example.org/mcs2025" }],
  facts: [
    fact("World", "REO production", "2024", { value: 390_000 }),
    fact("World", "REO production", "2024", {
      value: 380_000,
      knownSince: instant("2026-02-06"),
      source: "S17",
    }),
    fact("World", "REO production", "2025", { value: 390_000, knownSince: instant("2026-02-06") }),
    fact("China", "REO production", "2024", { value: 270_000, status: "quota" }),
    fact("China", "mining quota", "2024", { value: 270_000, status: "quota" }),
    fact("300224.SZ", "net profit", "2025", {
      value: 310,
      valueTo: 380,
      unit: "M CNY",
      status: "guidance",
    }),
    fact("GdOxide", "change", "2025-12-31/2026-01-28", {
      value: 10,
      text: "more than 10 %",
      unit: "%",
    }),
    fact("China", "quota growth", "", { text: "flat for years", status: "qualitative", unit: "" }),
    fact("MP", "NdPr price floor", "2025Q4", { value: 110, unit: "USD/kg" }),
  ],
});

function asked(subject: string, metric: string, period?: string, asOf?: string) {
  const question: FactQuestion = {
    subject,
    metric,
    ...(period === undefined ? {} : { period: sure(readFactPeriod(period), period) }),
    ...(asOf === undefined ? {} : { asOf: { known: endOf(day(asOf)), day: day(asOf) } }),
  };
  return factOf(view, question);
}

const answer = (...question: Parameters<typeof asked>) => {
  const { fact: found, says } = sure(asked(...question), question.join(" "));
  return [found.value ?? found.text, says];
};

const refusal = (...question: Parameters<typeof asked>) => {
  const failure = asked(...question);
  if (!isFailure(failure)) throw new Error("there is a fact");
  return `${failure.reason}: ${sentenceOf(failure)}`;
};

test("gives the newest vintage, and the one that was known as of a day", () => {
  expect(answer("World", "REO production", "2024")).toEqual([380_000, ""]);
  expect(answer("World", "REO production", "2024", "2025-06-01")).toEqual([390_000, ""]);
  expect(answer("World", "REO production", "2024", "2026-02-05")).toEqual([390_000, ""]);
  expect(answer("World", "REO production", "2024", "2026-02-06")).toEqual([380_000, ""]);
});

test("a quota says quota, whatever the metric calls it", () => {
  expect(answer("China", "REO production", "2024")).toEqual([270_000, "quota"]);
  expect(answer("China", "mining quota", "2024")).toEqual([270_000, "quota"]);
});

test("says the upper end of a range, a bound, and words where there is no number", () => {
  expect(answer("300224.SZ", "net profit", "2025")).toEqual([310, "guidance, to 380"]);
  expect(answer("GdOxide", "change")).toEqual([10, "more than 10 %"]);
  expect(answer("China", "quota growth")).toEqual(["flat for years", "qualitative"]);
});

test("takes the newest period where none is asked, and names it where there are several", () => {
  expect(answer("World", "REO production")).toEqual([390_000, "2025"]);
  expect(answer("World", "REO production", "latest")).toEqual([390_000, "2025"]);
  expect(answer("World", "REO production", undefined, "2025-06-01")).toEqual([390_000, ""]);
  expect(answer("MP", "NdPr price floor")).toEqual([110, ""]);
});

test.each([
  ["world", "reo-production", "2024"],
  ["WORLD", "REO Production", "2024"],
  ["氧化钆", "change", "2025-12-31 / 2026-01-28"],
  ["gadolinium oxide", "change", "2025-12-31/2026-01-28"],
  ["mp", "NdPr price floor", "2025-Q4"],
])("reads %s, %s, %s", (subject, metric, period) => {
  expect(answer(subject, metric, period)).toHaveLength(2);
});

test("lists what there is where nothing matches", () => {
  expect(refusal("Wrld", "REO production")).toBe(
    'unknown-subject: There are no facts about "Wrld". Did you mean World?',
  );
  expect(refusal("Chin", "REO production")).toContain("Did you mean China?");
  expect(refusal("Atlantis", "REO production")).toContain("REFIND");
  expect(refusal("China", "output")).toBe(
    'no-match: There is no "output" of China. It has: REO production, mining quota or quota growth.',
  );
  expect(refusal("World", "REO production", "2019")).toBe(
    'no-match: There is no REO production of World for "2019". There is: 2024 or 2025.',
  );
  expect(refusal("World", "REO production", "2025", "2025-06-01")).toBe(
    "not-yet-published: World REO production: 2025 is after what was known on 2025-06-01. Ask for an earlier day or a later asof.",
  );
});

test("tells every part that the source states, and refuses those that it does not", () => {
  const { fact: found } = sure(asked("300224.SZ", "net profit"), "fact");
  const { sources } = view.catalogue;
  expect(partOfFact(found, "to", sources)).toBe(380);
  expect(partOfFact(found, "unit", sources)).toBe("M CNY");
  expect(partOfFact(found, "source", sources)).toBe("USGS MCS 2025");
  expect(partOfFact(found, "note", sources)).toMatchObject({
    reason: "no-field",
    details: { material: "300224.SZ net profit", field: "note" },
  });
  expect(factRows(found, sources).map(({ label }) => label)).toEqual([
    "subject",
    "metric",
    "value",
    "to",
    "unit",
    "status",
    "period",
    "source",
    "known since",
    "address",
  ]);
});

test.each([
  ["2024", "2024"],
  ["2025-Q4", "2025Q4"],
  ["2025-12-31 / 2026-01-28", "2025-12-31/2026-01-28"],
  ["28-Jan-2026", "2026-01-28"],
  ["2025-07", "2025-07"],
])("reads the period %s as %s", (text, named) => {
  expect(readFactPeriod(text)).toEqual({ named });
});

test("reads no period that counts back, no year as a number, and no text that is none", () => {
  expect(readFactPeriod("-1Y")).toMatchObject({ reason: "bad-date" });
  expect(readFactPeriod("YTD")).toMatchObject({ reason: "bad-date" });
  expect(readFactPeriod(2024)).toMatchObject({
    reason: "bad-date",
    details: { hint: "year-as-number" },
  });
  expect(readFactPeriod(46_050)).toEqual({ named: "2026-01-28" });
  expect(readFactPeriod("01/02/2026")).toMatchObject({ details: { hint: "ambiguous-order" } });
  expect(usualPeriod("2024/2025/2026")).toBeUndefined();
});
