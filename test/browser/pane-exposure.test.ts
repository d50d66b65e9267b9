import type { Page } from "playwright-core";
import { articleCells } from "../../src/pane/state/article";
import { effectChart, numberOf, put, strip } from "../support/exposure-page";
import { faultsInEveryLook, overflow, ownPane } from "../support/pane-browser";
// The page puts its fakes where a test can reach them.
import type {} from "./pane-page/main";

jest.setTimeout(180_000);

const pane = ownPane();

const cellsOf = async (page: Page, row: string): Promise<readonly string[]> =>
  page
    .getByRole("row", { name: new RegExp(`^${row} `) })
    .getByRole("cell")
    .allInnerTexts();

test("the golden portfolio is found in the workbook and comes out to the cent", async () => {
  const page = await pane.open("holdings=golden");
  await page.getByRole("button", { name: "Holdings!A1:B7" }).waitFor();
  await effectChart(page).waitFor();
  expect((await strip(page).innerText()).replace(/\s*\n\s*/g, ", ")).toMatch(
    /^6 names, gross 4\.00\s?M, prices .*, snapshot 14, weights 2024, 100% priced, 100% classified$/,
  );
  expect(await numberOf(page, "Gross")).toMatch(/^4\.00\s?M \| net 4\.00\s?M$/);
  expect(await numberOf(page, "Rare-earth linked")).toBe("64.3% | of gross value");
  expect(await numberOf(page, "Upstream")).toBe("21.8% | 33.9% of RE value");
  expect(await numberOf(page, "Downstream")).toBe("37.5% | 58.3% of RE value");
  expect(await numberOf(page, "NdPr +10%, profit")).toBe(
    "Not modelled | Add cost share or tonnage.",
  );
  expect(await numberOf(page, "Effective issuers")).toBe(
    "5.52 | largest China Northern Rare Earth, 25.0%",
  );
  await page.getByRole("button", { name: "Amounts", exact: true }).click();
  const golden = {
    Upstream: "872,500.00",
    MINE: "82,500.00",
    SEP: "650,000.00",
    RECY: "140,000.00",
    Midstream: "200,000.00",
    METAL: "200,000.00",
    Downstream: "1,499,780.00",
    MAG: "1,499,780.00",
    "Non-RE": "1,427,720.00",
  };
  for (const [row, amount] of Object.entries(golden)) {
    expect([row, (await cellsOf(page, row))[0]]).toEqual([row, amount]);
  }
});

test("a changed cell changes the picture, and a table grows with its rows", async () => {
  const page = await pane.open("holdings=golden");
  await strip(page).getByText("6 names").waitFor();
  await put(page, "Holdings!B2", 2_000_000);
  await strip(page)
    .getByText(/gross 5\.00\s?M/)
    .waitFor();
  await put(page, "Holdings!A8", "600392.SH");
  await put(page, "Holdings!B8", 1_000_000);
  await strip(page).getByText("7 names").waitFor();
  await page.getByRole("button", { name: "Holdings!A1:B8" }).waitFor();
  await strip(page).getByText("83% classified").waitFor();
});

test("a holding that changes by calculation alone changes the picture", async () => {
  const page = await pane.open("holdings=golden");
  await strip(page).getByText("6 names").waitFor();
  await page.evaluate(() => window.pane.ports.workbook.result("Holdings!B2", 3_000_000));
  await strip(page)
    .getByText(/gross 6\.00\s?M/)
    .waitFor();
});

test("the article's six names are an illustration, with the effects that RESHOCK gives", async () => {
  const page = await pane.open();
  await page.getByRole("button", { name: /^Try the article's six names/ }).click();
  await page.getByText("illustrative, 1 M each").waitFor();
  await strip(page)
    .getByText(/gross 6\.00\s?M\s?CNY/)
    .waitFor();
  const [quarter, steady] = await totalsOf(page, ["1q", "steady"]);
  expect(await numberOf(page, "NdPr +10%, profit")).toContain(
    ` | one quarter ${quarter}, steady state ${steady}; `,
  );
  await effectChart(page).focus();
  const first = await effectChart(page).getAttribute("aria-valuetext");
  expect(first).toMatch(/^China Northern Rare Earth \(600111\.SH\), Upstream: adds \+\d/);
  await page.keyboard.press("End");
  expect(await effectChart(page).getAttribute("aria-valuetext")).toMatch(
    /is not modelled: .* is not known/,
  );
});

/** What RESHOCK says in total of the article's names for NdPr +10 %, as the pane writes it. */
function totalsOf(page: Page, horizons: readonly string[]): Promise<readonly string[]> {
  return page.evaluate(
    async ([held, asked]) => {
      const { call } = window.pane.ports;
      const texts = asked.map(async (horizon) => {
        const table = await call("RESHOCK", [held, [["NdPr=+10%"]], `horizon=${horizon}`]);
        const total = (table as unknown[][]).find(([label]) => label === "total");
        const percent = 100 * Number(total?.[3]);
        return `${percent > 0 ? "+" : ""}${percent.toFixed(1)}%`;
      });
      return Promise.all(texts);
    },
    [articleCells, horizons] as const,
  );
}

test("five thousand holdings: the largest by name, the others together", async () => {
  const page = await pane.open("holdings=many");
  await strip(page).getByText("5,000 names").waitFor();
  await page.getByText("the other 4,988 together").first().waitFor();
  expect(await overflow(page)).toBe(0);
});

interface Scene {
  readonly scene: string;
  readonly query: string;
  readonly press?: readonly (string | RegExp)[];
}

const scenes: readonly Scene[] = [
  { scene: "the ways in", query: "", press: ["Paste holdings"] },
  {
    scene: "a picture with its tables",
    query: "holdings=golden",
    press: ["Amounts", "Show as a table"],
  },
  { scene: "effects, whiskers and what is open", query: "", press: [/^Try the article's/] },
  { scene: "a short position", query: "holdings=short" },
  { scene: "a share without a price", query: "holdings=unpriced" },
  { scene: "a feed that does not answer", query: "holdings=golden&offline" },
  { scene: "a feed that is still being asked", query: "holdings=golden&slow" },
  { scene: "a feed without companies", query: "holdings=golden&empty" },
];

test.each(scenes)(
  "$scene: no accessibility violation in any look, and it fits the pane",
  async ({ query, press = [] }) => {
    const page = await pane.open(query);
    for (const name of press) await page.getByRole("button", { name, exact: true }).click();
    expect(await faultsInEveryLook(page)).toEqual([]);
  },
);
