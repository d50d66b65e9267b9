import { KeptAnswers } from "../../src/server/kept-answers";
import { columnsType } from "../../src/wire/paths";
import { readFrame } from "../../src/wire/frame";
import { isMisfit } from "../../src/wire/shape";
import { declared, importOf } from "../support/imports";
import { type KeyedFeed, keyedFeed, seriesOf } from "../support/keyed-feed";
import { asked } from "../support/served-feed";

function answer(size: number) {
  const bytes = new Uint8Array(size);
  return { snapshot: { feed: "f", number: 1 }, codes: 1, bytes, body: () => bytes };
}

test("an answer is given again for the same text, access and newest snapshot only", () => {
  const kept = new KeptAnswers(1000);
  const one = answer(10);
  expect(kept.find(1, "a", "text")).toBeUndefined();
  kept.keep(1, "a", "text", one);
  expect(kept.find(1, "a", "text")).toBe(one);
  expect(kept.find(1, "b", "text")).toBeUndefined();
  expect(kept.find(1, "a", "text ")).toBeUndefined();
  expect(kept.find(2, "a", "text")).toBeUndefined();
  expect(kept.find(1, "a", "text")).toBeUndefined();
});

test("an answer that was found before the snapshot moved on is not kept", () => {
  const kept = new KeptAnswers(1000);
  kept.find(2, "a", "text");
  kept.keep(1, "a", "text", answer(10));
  expect(kept.find(2, "a", "text")).toBeUndefined();
});

test("what nobody asked for lately makes room", () => {
  const kept = new KeptAnswers(1000);
  kept.find(1, "a", "");
  for (const text of ["1", "2", "3", "4"]) kept.keep(1, "a", text, answer(200));
  kept.find(1, "a", "1");
  kept.keep(1, "b", "5", answer(200));
  const there = ["1", "2", "3", "4"].filter((text) => kept.find(1, "a", text));
  expect(there).toEqual(["1", "3", "4"]);
  kept.keep(1, "a", "large", answer(300));
  expect(kept.find(1, "a", "large")).toBeUndefined();
});

describe("in a feed", () => {
  let feed: KeyedFeed;
  beforeEach(async () => {
    feed = await keyedFeed();
  });
  afterEach(() => feed.close());

  async function codesFor(key: string, ...codes: string[]) {
    const more = { ...seriesOf(codes), headers: { accept: columnsType } };
    const { status } = await feed.ask(key, "/v1/series", more);
    const { rawPayload } = await feed.app.inject({
      method: "POST",
      url: "/v1/series",
      ...more,
      headers: {
        ...more.headers,
        authorization: `Bearer ${key}`,
        "content-type": "application/json",
      },
    });
    const frame = readFrame(new Uint8Array(rawPayload));
    if (isMisfit(frame)) throw new Error(`${status} ${frame.says}`);
    return { given: frame.bodies.length, refused: frame.refused };
  }

  test("the same text is answered for each by what its own key opens", async () => {
    const owner = await feed.key({ series: ["@ACME"] });
    const stranger = await feed.key();
    const codes = ["DyFe@ACME", "NdOxide@BREX"];
    expect(await codesFor(owner, ...codes)).toEqual({ given: 2, refused: [] });
    expect(await codesFor(stranger, ...codes)).toMatchObject({ given: 1, refused: [{}] });
    expect(await codesFor(owner, ...codes)).toEqual({ given: 2, refused: [] });
  });

  test("an answer that was kept is not given once its series is closed", async () => {
    const key = await feed.key();
    expect(await codesFor(key, "DyOxide@BREX")).toMatchObject({ given: 1 });
    const closing = declared("DyOxide@BREX", { licence: "private" });
    await feed.store.commit(importOf({ declarations: [closing] }), asked);
    // A new snapshot is seen within a moment.
    while ((await codesFor(key, "DyOxide@BREX")).given > 0) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    expect(await codesFor(key, "DyOxide@BREX")).toMatchObject({ given: 0 });
  });
});
