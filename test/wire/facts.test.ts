import { knownDay } from "../../src/core/day";
import { startOf } from "../../src/core/instant";
import { type FactsAnswer, readFacts, writeFacts } from "../../src/wire/facts";

const knownSince = startOf(knownDay(2024, 8, 20));

test("facts and events come back as they went", () => {
  const answer: FactsAnswer = {
    snapshot: { feed: "home", number: 1 },
    facts: [
      {
        subject: "CN",
        metric: "mining quota",
        period: "2024",
        value: 270000,
        unit: "t",
        status: "quota",
        knownSince,
        source: "S4",
      },
      {
        subject: "MP",
        metric: "floor",
        period: "",
        text: "a floor of 110 USD/kg",
        unit: "",
        status: "qualitative",
        knownSince,
        source: "S5",
        note: "NdPr",
      },
    ],
    events: [
      {
        day: "2024-08-20",
        subject: "CN",
        kind: "quota",
        text: "second batch",
        knownSince,
        source: "S4",
      },
    ],
  };
  expect(readFacts(JSON.parse(JSON.stringify(writeFacts(answer))))).toEqual(answer);
});

test("a fact of an unknown kind of claim is a misfit", () => {
  const snapshot = { feed: "home", number: 1 };
  const facts = [
    {
      subject: "CN",
      metric: "m",
      period: "",
      unit: "",
      status: "rumour",
      knownSince: "2024-01-01",
      source: "",
    },
  ];
  expect(readFacts({ snapshot, facts, events: [] })).toMatchObject({ field: "facts.0.status" });
});
