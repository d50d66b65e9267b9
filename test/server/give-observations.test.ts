import { readTaken } from "../../src/wire/observations";
import { readOneSeries } from "../../src/wire/series";
import { isMisfit } from "../../src/wire/shape";
import { type TestFeed, testFeed } from "../support/served-feed";

let feed: TestFeed;
beforeEach(async () => {
  feed = await testFeed();
});
afterEach(() => feed.close());

const mine = { code: "PrNdOxide@MINE", basis: "CNY/t inc VAT" };
const rows = [
  { ...mine, day: "2026-01-27", value: 868_000 },
  { ...mine, day: "2026-01-28", value: 870_000 },
];

async function give(payload: unknown) {
  const { statusCode, body } = await feed.app.inject({
    method: "POST",
    url: "/v1/observations",
    payload: JSON.stringify(payload),
    headers: { "content-type": "application/json" },
  });
  return { statusCode, answer: JSON.parse(body) as { detail?: string; field?: string } };
}

async function pricesOf(code: string): Promise<readonly number[]> {
  const { body } = await feed.app.inject(`/v1/series/${code}`);
  const read = readOneSeries(JSON.parse(body));
  if (isMisfit(read)) throw new Error(read.says);
  return [...(read.series.amounts.value ?? [])];
}

test("prices that are given make the next snapshot", async () => {
  const { statusCode, answer } = await give({ id: "import-1", rows });
  expect(statusCode).toBe(200);
  const snapshot = { feed: feed.feed, number: 3 };
  expect(readTaken(answer)).toEqual({ snapshot, rows: 2, same: 0, repeated: false });
  expect(await pricesOf("PrNdOxide@MINE")).toEqual([868_000, 870_000]);
});

test("giving the same id again adds nothing and says so", async () => {
  await give({ id: "import-1", rows });
  const { answer } = await give({ id: "import-1", rows });
  expect(answer).toMatchObject({ repeated: true, rows: 2, snapshot: { number: 3 } });
  expect((await feed.store.newest()).number).toBe(3);
});

test("a changed price is a revision, and an unchanged one is none", async () => {
  await give({ id: "import-1", rows });
  const changed = [{ ...rows[0], value: 868_500 }, rows[1]];
  const { answer } = await give({ id: "import-2", rows: changed });
  expect(answer).toMatchObject({ rows: 1, same: 1, snapshot: { number: 4 } });
  expect(await pricesOf("PrNdOxide@MINE")).toEqual([868_000, 868_500, 870_000]);
});

test.each([
  ["01/02/2026", { day: "01/02/2026", value: 1 }, /row 2.*01\/02\/2026.*is not a day/],
  ["a day to come", { day: "2027-01-04", value: 1 }, /row 2.*no day that has a price yet/],
  ["no number", { day: "2026-01-29" }, /row 2.*has no number/],
  ["no VAT word", { code: "Nd@ME", day: "2026-01-28", basis: "CNY/t", value: 1 }, /row 2/],
  ["another price of that day", { day: "2026-01-28", value: 1 }, /another price for this day/],
  ["a negative price", { day: "2026-01-28", value: -1 }, /row 2.*is not a price/],
])("with %s nothing is taken, and the row is named", async (_what, bad, says) => {
  const { statusCode, answer } = await give({
    id: "import-1",
    rows: [rows[1], { ...mine, ...bad }],
  });
  expect(statusCode).toBe(422);
  expect(answer.detail).toMatch(says);
  expect((await feed.store.newest()).number).toBe(2);
});

test("what has no shape names the field that is wrong", async () => {
  const { statusCode, answer } = await give({ id: "import-1", rows: [{ ...rows[0], price: 1 }] });
  expect(statusCode).toBe(400);
  expect(answer.field).toBe("rows.0.price");
});

test("twenty thousand rows are taken at once", async () => {
  const start = Date.UTC(1970, 0, 1);
  const many = Array.from({ length: 20_000 }, (_, at) => ({
    ...mine,
    day: new Date(start + at * 86_400_000).toISOString().slice(0, 10),
    value: 1000 + at,
  }));
  const { statusCode, answer } = await give({ id: "import-1", rows: many });
  expect({ statusCode, ...answer }).toMatchObject({ statusCode: 200, rows: 20_000 });
});
