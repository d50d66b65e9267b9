import { ownWorkbench } from "../support/own-workbench";
import type { Workbench } from "../support/workbench";

jest.setTimeout(120_000);

let bench: Workbench;
const own = ownWorkbench((opened) => void (bench = opened));

test("cells that move while they wait for the feed settle where they stand", async () => {
  let answer: () => void = () => undefined;
  const asked = new Promise<void>((resolve) => (answer = resolve));
  await bench.page.route("**/v1/series", async (route) => {
    await asked;
    await route.continue();
  });
  await bench.enter("J5", '=REPRICE("TbOxide@SunSirs","2026-01-29")');
  await bench.page.waitForFunction(
    () =>
      window.reprice?.grid.book().getActiveSheet().getRange("J5").getDisplayValue() === "#BUSY!",
  );
  await bench.page.evaluate(() =>
    window.reprice?.grid.book().getActiveSheet().insertRowsBefore(1, 1),
  );
  answer();
  await bench.becomes("J6", 6400000);
});

test("a feed that stops is told in the cell, and one that starts again answers", async () => {
  await own.site.stop();
  try {
    await bench.enter("C20", '=REPRICE("DyFe","2026-01-29")');
    await bench.becomes("C20", "#N/A");
    await bench.goTo("C20");
    expect(await bench.inspector()).toContain("cannot be reached");
  } finally {
    await own.site.start();
  }
  await bench.page.getByRole("button", { name: "Refresh prices" }).click();
  await bench.becomes("C20", 1385000);
  // The browser itself reports requests that could not be sent.
  bench.troubles.splice(
    0,
    Infinity,
    ...bench.troubles.filter((text) => !text.includes("ERR_CONNECTION_REFUSED")),
  );
});

test("ten thousand cells with ten thousand dependents settle with one request for all their series", async () => {
  const before = bench.requests.length;
  const materials = [
    "DyOxide@SunSirs",
    "TbOxide@SunSirs",
    "DyMetal@SunSirs",
    "TbMetal@SunSirs",
    "DyFe@SunSirs",
  ];
  const rows = Array.from({ length: 10_000 }, (_, row) => [
    `=REPRICE("${materials[row % materials.length]}","2026-01-29")+${row}`,
    `=L${row + 2}*2`,
  ]);
  await bench.put("L2", rows);
  expect(await bench.shows("M10001")).toBe((1385000 + 9999) * 2);
  expect(await bench.shows("M2")).toBe(1410000 * 2);
  const asked = bench.requests.slice(before).filter((request) => request.includes("/v1/"));
  expect(asked).toEqual(["POST /v1/series"]);
});

test("a stream is quiet in a feed without live prices, and says why there is no newest one", async () => {
  await bench.enter("C20", '=RESTREAM("NdOxide")');
  expect(await bench.shows("C20")).toBe("#N/A");
  await bench.goTo("C20");
  expect(await bench.inspector()).toContain('REPRICE with "last" accepts it');
});

test("a first visit costs two requests for prices", async () => {
  const asked = bench.requests.filter((request) => /\/v1\/(catalogue|series)/.test(request));
  expect(asked).toEqual(["GET /v1/catalogue", "POST /v1/series"]);
});
