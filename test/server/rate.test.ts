import { ratesOf } from "../../src/server/rate";
import { type Asker, neighbour } from "../../src/server/access";
import { instantOf } from "../../src/core/instant";
import { type KeyedFeed, keyedFeed, seriesOf } from "../support/keyed-feed";
import { asked } from "../support/served-feed";

let now: number = asked;
const rates = () => ratesOf(() => instantOf(now));
const asker = (key: string, rate: number): Asker => ({ ...neighbour, key, rate });

beforeEach(() => {
  now = asked;
});

test("a key may ask a minute's worth at once, and then as much as the minute brings", () => {
  const some = rates();
  const ana = asker("ana", 60);
  some.charge(ana, 60);
  expect(some.wait(ana)).toBe(1);
  now += 1000;
  expect(some.wait(ana)).toBe(0);
  some.charge(ana, 1);
  expect(some.wait(ana)).toBe(1);
  now += 3_600_000;
  some.charge(ana, 59);
  expect(some.wait(ana)).toBe(0);
  some.charge(ana, 1);
  expect(some.wait(ana)).toBe(1);
});

test("one large question is answered whole and owed afterwards", () => {
  const some = rates();
  const ana = asker("ana", 60);
  some.charge(ana, 600);
  expect(some.wait(ana)).toBe(541);
  now += 540_000;
  expect(some.wait(ana)).toBe(1);
  now += 1000;
  expect(some.wait(ana)).toBe(0);
});

test("keys do not share their measure, and who needs no key has none", () => {
  const some = rates();
  some.charge(asker("ana", 1), 10);
  expect(some.wait(asker("ben", 1))).toBe(0);
  some.charge(neighbour, 1e9);
  expect(some.wait(neighbour)).toBe(0);
});

test("a clock that is set back neither fills nor starves", () => {
  const some = rates();
  const ana = asker("ana", 60);
  some.charge(ana, 60);
  now -= 86_400_000;
  expect(some.wait(ana)).toBe(1);
  now += 1000;
  expect(some.wait(ana)).toBe(0);
});

describe("over HTTP", () => {
  let feed: KeyedFeed;
  beforeEach(async () => {
    feed = await keyedFeed({ now: () => instantOf(now) });
  });
  afterEach(() => feed.close());

  test("a request weighs as many series as it names", async () => {
    const key = await feed.key({ rate: 6 });
    const codes = ["NdOxide@BREX", "DyOxide@BREX", "REConc@XH", "PrOxide@BREX", "a", "b"];
    expect((await feed.ask(key, "/v1/series", seriesOf(codes))).status).toBe(200);
    const { status, headers, body } = await feed.ask(key, "/v1/snapshot");
    expect([status, headers["retry-after"]]).toEqual([429, "10"]);
    expect(body).toContain("It may ask for 6 series a minute, and again in 10 s.");
    now += 10_000;
    expect((await feed.ask(key, "/v1/snapshot")).status).toBe(200);
  });

  test("a refused request is not weighed, so that waiting helps", async () => {
    const key = await feed.key({ rate: 1 });
    await feed.ask(key, "/v1/snapshot");
    for (let time = 0; time < 20; time += 1) await feed.ask(key, "/v1/snapshot");
    now += 60_000;
    expect((await feed.ask(key, "/v1/snapshot")).status).toBe(200);
  });
});
