import { readCompanies, writeCompanies } from "../../src/wire/companies";
import {
  bookFrom,
  floorOf,
  fundamentals,
  listed,
  sensitivity,
  weighed,
} from "../support/company-statements";
import { day } from "../support/observations";

const snapshot = { feed: "home", number: 1 };
const companies = bookFrom({
  listings: [listed("300748.SZ", { chineseName: "金力永磁" }), listed("6680.HK")],
  weights: weighed("300748.SZ", { MAG: 0.9 }, { more: { note: "nearly 90 %" } }),
  sensitivities: [sensitivity("300748.SZ")],
  fundamentals: [fundamentals("300748.SZ", { grossMargin: 0.195, netIncome: 291e6 })],
  floors: [floorOf("MP.US"), floorOf("MP.US", { to: day("2035-09-30") })],
});

const written = () => JSON.parse(JSON.stringify(writeCompanies({ snapshot, companies })));

test("companies come back as they went", () => {
  expect(readCompanies(written())).toEqual({ snapshot, companies });
});

test.each([
  ["a segment that there is not", { segment: "ORE" }, "weights.0.segment"],
  ["a weight over 1", { weight: 1.5 }, "weights.0.weight"],
  ["a weight that JSON makes infinite", { weight: 1e999 }, "weights.0.weight"],
  ["evidence that there is not", { evidence: "rumour" }, "weights.0.evidence"],
  ["a day that there is not", { asOf: "2025-02-30" }, "weights.0.asOf"],
  ["no issuer", { issuer: "" }, "weights.0.issuer"],
])("%s is a misfit", (_, change, field) => {
  const answer = written();
  Object.assign(answer.weights[0], change);
  expect(readCompanies(answer)).toMatchObject({ field });
});
