import { type EventQuestion, eventsOf } from "../../src/core/event-question";
import type { MarketEvent } from "../../src/core/fact";
import { isFailure } from "../../src/core/failure";
import { sentenceOf } from "../../src/core/sentences";
import { sure, viewOf, when } from "../support/builders";
import { instant } from "../support/observations";

function event(day: string, subject: string, text: string): MarketEvent {
  const knownSince = instant("2026-01-29");
  return { day, subject, kind: "announcement", text, knownSince, source: "S1" };
}

const view = viewOf("2026-02-12", [], {
  events: [
    event("2026-01-09", "REConc", "price of 2026Q1"),
    event("2025-04-04", "China", "licences"),
    event("2025-10", "China", "wider controls"),
    event("2024", "China", "quota"),
    event("2025-10-10", "REConc", "price of 2025Q4"),
    event("2014-03-28", "BREX", "opens"),
    event("2026-11-10", "China", "the suspension ends"),
  ],
});

function asked(subject?: string, start?: string, end?: string) {
  const question: EventQuestion = {
    ...(subject === undefined ? {} : { subject }),
    ...(start === undefined ? {} : { start: when(start) }),
    ...(end === undefined ? {} : { end: when(end) }),
  };
  return eventsOf(view, question);
}

const texts = (...question: Parameters<typeof asked>) =>
  sure(asked(...question), "events").map(({ event: { text } }) => text);

const refusal = (...question: Parameters<typeof asked>) => {
  const failure = asked(...question);
  if (!isFailure(failure)) throw new Error("there are events");
  return `${failure.reason}: ${sentenceOf(failure)}`;
};

test("gives the events of a subject, oldest first, those announced for a later day included", () => {
  expect(texts("China")).toEqual(["quota", "licences", "wider controls", "the suspension ends"]);
  expect(texts()).toHaveLength(7);
});

test.each([["REConc"], ["reconc"], ["稀土精矿"], ["rare earth concentrate"]])(
  "%s is concentrate",
  (subject) => {
    expect(texts(subject)).toEqual(["price of 2025Q4", "price of 2026Q1"]);
  },
);

test("knows an exchange by its Chinese name", () => {
  expect(texts("包头稀土产品交易所")).toEqual(["opens"]);
});

test("takes in a month or a year that overlaps the span", () => {
  expect(texts("China", "2025-10-31", "2025-12-31")).toEqual(["wider controls"]);
  expect(texts("China", "2024-12-31", "2025-04-03")).toEqual(["quota"]);
});

test("reads the words of a date argument from the workbook's day", () => {
  expect(texts("China", "2025")).toEqual(["licences", "wider controls"]);
  expect(texts("REConc", "YTD")).toEqual(["price of 2026Q1"]);
  expect(texts("China", "-1Y", "latest")).toEqual(["licences", "wider controls"]);
  expect(texts(undefined, "YE", "latest")).toEqual(["price of 2026Q1"]);
  expect(texts("China", undefined, "2024")).toEqual(["quota"]);
});

test("says what is wrong with the question", () => {
  expect(refusal("Chna")).toContain("unknown-subject");
  expect(refusal("China", "2026-02-01", "2026-01-01")).toContain("Swap them");
  expect(refusal("China", "-5P")).toContain("bad-date");
  expect(refusal("REConc", "2021", "2022")).toBe(
    "no-match: Nothing about REConc falls into 2021-01-01/2022-12-31. Ask for a longer span.",
  );
});
