import type { Browser, Page } from "playwright-core";
import { type DesktopSettings, type DesktopWindow, becomeDesktopExcel } from "./desktop-page";
import { EmulatedExcel } from "./emulated-excel";
import type { FunctionsJson } from "./functions-json";
import type { HostMessage } from "./wire";

/** Numbers of the events that a desktop host raises. */
const RICH_API_EVENT = 33;
const COMMAND_EVENT = 39;

/** The shipped add-in, open in an emulated Excel. */
export interface OpenAddin {
  readonly excel: EmulatedExcel;
  readonly page: Page;
  /** Ribbon commands that are over, by their ids. */
  readonly commandsOver: readonly string[];
  /** What went wrong in the page or on the wire; a good test ends with none. */
  readonly complaints: readonly string[];
  /** Takes back complaints that a test meant to cause. */
  forgive(meant: RegExp): void;
  /** Paths of the requests to the feed so far. */
  readonly feedRequests: readonly string[];
  /** Presses a button of the ribbon that calls this function. */
  press(functionName: string): Promise<void>;
  /** Waits until every cell has its result. */
  settled(milliseconds?: number): Promise<void>;
  close(): Promise<void>;
}

/** An up-to-date Excel for Microsoft 365. */
export const currentRequirements: DesktopSettings["requirements"] = {
  ExcelApi: "1.20",
  SharedRuntime: "1.2",
  CustomFunctionsRuntime: "1.5",
  CustomFunctions: "1.9",
  RibbonApi: "1.2",
  KeyboardShortcuts: "1.1",
  AddinCommands: "1.3",
};

/** What stands in the workbook, or befalls the page, before the add-in is there. */
export type BeforeOpening = (excel: EmulatedExcel, page: Page) => Promise<void> | void;

/** Opens the add-in's page, unchanged, as a shared runtime of Excel opens it. */
export async function openAddin(
  browser: Browser,
  address: string,
  given: Partial<DesktopSettings> = {},
  before: BeforeOpening = () => undefined,
): Promise<OpenAddin> {
  const metadata = (await (await fetch(`${address}/functions.json`)).json()) as FunctionsJson;
  const context = await browser.newContext({ viewport: { width: 400, height: 900 } });
  const page = await context.newPage();
  const complaints: string[] = [];
  const commandsOver: string[] = [];
  const feedRequests: string[] = [];
  const raise = (event: number, payload: readonly unknown[]) =>
    page.evaluate(
      (raised) => (window as unknown as DesktopWindow).excelEvent(raised.event, raised.payload),
      { event, payload },
    );
  const toAddin = (messages: readonly HostMessage[]) =>
    void raise(RICH_API_EVENT, messages).catch((error: unknown) => complaints.push(String(error)));
  const excel = new EmulatedExcel(metadata, toAddin);
  const settings: DesktopSettings = {
    requirements: currentRequirements,
    pane: "visible",
    locale: "en-US",
    theme: "light",
    ...given,
  };

  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (line) => {
    if (line.type() === "error" || line.type() === "warning") complaints.push(line.text());
  });
  page.on("request", (request) => {
    const { origin, pathname } = new URL(request.url());
    if (origin !== address) complaints.push(`a request to ${request.url()}`);
    if (pathname.startsWith("/v1/")) feedRequests.push(`${request.method()} ${pathname}`);
  });
  await page.exposeFunction("excelAnswer", (query: string) => {
    const answer = excel.answer(JSON.parse(query));
    if (answer.Error) complaints.push(answer.Error.Message);
    return JSON.stringify(answer);
  });
  await page.exposeFunction("excelCommandOver", (id: string) => void commandsOver.push(id));
  await page.addInitScript(becomeDesktopExcel, settings);
  await before(excel, page);
  await page.goto(`${address}/taskpane.html`);

  return {
    excel,
    page,
    commandsOver,
    complaints,
    feedRequests,
    forgive(meant) {
      complaints.splice(0, Infinity, ...complaints.filter((one) => !meant.test(one)));
    },
    press: async (functionName) => {
      const source = JSON.stringify({ source: { id: functionName } });
      await raise(COMMAND_EVENT, [functionName, functionName, source]);
    },
    async settled(milliseconds = 30_000) {
      const end = Date.now() + milliseconds;
      while (excel.calculation.busy) {
        if (Date.now() > end) throw new Error(`cells are still busy; ${complaints.join("; ")}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    close: () => context.close(),
  };
}
