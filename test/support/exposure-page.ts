import type { Locator, Page } from "playwright-core";

/** The chart of effects. */
export function effectChart(page: Page): Locator {
  return page.getByRole("slider", { name: /^Effect on gross profit, by name/ });
}

/** What the picture stands on. */
export function strip(page: Page): Locator {
  return page.getByRole("list", { name: "What the picture stands on" });
}

/** One of the six numbers, with what stands under it. */
export async function numberOf(page: Page, label: string): Promise<string> {
  const one = page.locator("dl > div").filter({ has: page.getByText(label, { exact: true }) });
  return (await one.first().innerText()).split("\n").slice(1).join(" | ");
}

/** Types a value into a cell of the fake workbook. */
export const put = (page: Page, place: string, shows: string | number) =>
  page.evaluate(
    ([at, value]) => window.pane.ports.workbook.put(String(at), { shows: value ?? "" }),
    [place, shows] as const,
  );
