import type {} from "../browser/pane-page/main";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { launchChromium } from "./chromium";
import { violations } from "./page-at-rest";
import { type PanePage, openPanePage } from "./pane-page";

/** The pane in Chromium, for one test file. */
export interface OwnPane {
  /** Opens it at the width of a narrow Excel pane, in the state that the query names. */
  open(query?: string, more?: BrowserContextOptions): Promise<Page>;
}

/** The pane's page and a browser for this file's tests; each must end without a word on the console and without a request elsewhere. */
export function ownPane(): OwnPane {
  let site: PanePage;
  let browser: Browser;
  let troubles: string[] = [];
  beforeAll(async () => {
    [site, browser] = await Promise.all([openPanePage(), launchChromium()]);
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
    const found = troubles;
    troubles = [];
    // Policy violations and React's complaints are errors on the console.
    expect(found).toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });
  return {
    async open(query = "", more = {}) {
      // A colour half-way from one look to the next is nobody's choice, and would be judged.
      const context = await browser.newContext({
        viewport: { width: 320, height: 900 },
        reducedMotion: "reduce",
        ...more,
      });
      const page = await context.newPage();
      page.on("console", (message) => {
        const isTrouble = message.type() === "error" || message.type() === "warning";
        if (isTrouble) troubles.push(message.text());
      });
      page.on("pageerror", (error) => troubles.push(String(error)));
      page.on("request", (request) => {
        const url = request.url();
        if (!url.startsWith(site.address) && !url.startsWith("data:")) troubles.push(url);
      });
      await page.goto(`${site.address}?${query}`);
      await page.getByRole("tablist").waitFor();
      return page;
    },
  };
}

/** Presses a key until the element with the focus has this accessible name, label or text. */
export async function pressUntil(page: Page, key: string, name: RegExp, most = 60): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press(key);
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      const isField =
        element instanceof HTMLInputElement ||
        element instanceof HTMLSelectElement ||
        element instanceof HTMLTextAreaElement;
      const labels = isField ? [...(element.labels ?? [])] : [];
      const named = labels.map(({ textContent }) => textContent).join(" ");
      return element?.getAttribute("aria-label") ?? (named || (element?.textContent ?? ""));
    });
    if (name.test(focused)) return;
  }
  throw new Error(`${key} never came to ${name}`);
}

/** Pastes into the element with the focus, as Ctrl+V does with this on the clipboard. */
export async function pasteAtFocus(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", pasted);
    const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, text);
}

/** Pixels by which the page is wider than the pane. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

/** Rules whose outcome a theme or a language can change. */
const judgedAgain = {
  rules: ["color-contrast", "button-name", "link-name", "label", "aria-input-field-name"],
};

/** Looks in which the same page is judged again; only what colours and words can break is judged there. */
const looks = [
  ["dark", { theme: "dark" }],
  ["high contrast", { theme: "contrast" }],
  ["Chinese", { theme: "light", language: "zh", locale: "zh-CN" }],
] as const;

/** What is wrong with a page in any look: accessibility and width. The page must have the ports of pane-page. */
export async function faultsInEveryLook(page: Page): Promise<readonly string[]> {
  const faults = [...(await violations(page))];
  for (const [look, appearance] of looks) {
    await page.evaluate((next) => window.pane.ports.appearance.set(next), appearance);
    faults.push(...(await violations(page, judgedAgain)).map((fault) => `${look}: ${fault}`));
    const wider = await overflow(page);
    if (wider > 0) faults.push(`${look}: ${wider} pixels too wide`);
  }
  await page.emulateMedia({ forcedColors: "active" });
  const forced = await violations(page, judgedAgain);
  return [...faults, ...forced.map((fault) => `forced colours: ${fault}`)];
}
