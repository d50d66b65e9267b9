import type { Page } from "playwright-core";
import type { Area } from "../../src/workbook/address";
import type { Workbook } from "../../src/workbook/workbook";

/** The calls of the port that go to the page as they are. */
const CALLS = [
  "selection",
  "read",
  "write",
  "replace",
  "used",
  "formulas",
  "filled",
  "spilled",
  "sheets",
  "setSheet",
  "copySheet",
  "names",
  "setName",
  "recalculate",
  "isCalculating",
  "isEditing",
  "goTo",
  "setting",
  "setSetting",
  "part",
  "setPart",
] as const;

/** The port to the grid's workbook, called from outside the page. */
export async function workbookIn(page: Page): Promise<Workbook> {
  const told = new Map<number, (area?: Area) => void>();
  await page.exposeFunction("told", (number: number, area?: Area) => told.get(number)?.(area));
  const watch =
    (kind: "onSelection" | "onChange" | "onCalculated") =>
    (changed: (area?: Area) => void): (() => void) => {
      const number = told.size + 1;
      told.set(number, changed);
      void page.evaluate(
        ([event, id]) => {
          const { told: tell } = window as unknown as {
            told: (id: number, area?: Area) => void;
          };
          window.reprice?.workbook[event]((area?: Area) => tell(id, area));
        },
        [kind, number] as const,
      );
      return () => told.set(number, () => undefined);
    };
  const calls = CALLS.map((name) => [
    name,
    (...given: unknown[]) =>
      page.evaluate(
        ([call, args]) => {
          const workbook = window.reprice?.workbook as unknown as Record<
            string,
            (...args: unknown[]) => unknown
          >;
          return workbook[call]?.(...args);
        },
        [name, given] as const,
      ),
  ]);
  return {
    ...Object.fromEntries(calls),
    onSelection: watch("onSelection"),
    onChange: watch("onChange"),
    onCalculated: watch("onCalculated"),
  } as Workbook;
}
