import { cataloguePath, oneSeriesPath } from "../../src/wire/paths";

test("a path carries only what is said", () => {
  expect(cataloguePath()).toBe("/v1/catalogue");
  expect(cataloguePath(3)).toBe("/v1/catalogue?snapshot=3");
});

test("a code and a moment are escaped", () => {
  expect(oneSeriesPath("氧化钕@A/B", { asof: "2026-01-05T00:00:00+08:00" })).toBe(
    "/v1/series/%E6%B0%A7%E5%8C%96%E9%92%95%40A%2FB?asof=2026-01-05T00%3A00%3A00%2B08%3A00",
  );
});
