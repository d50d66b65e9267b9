import type { IWorkbookData, Injector } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook } from "@univerjs/sheets/facade";
import type { Scheduler } from "../../client/batch";
import type { FunctionHost } from "../../engine/function-host";
import { ourFunctions } from "../../engine/ours";
import { hostFunctions } from "../../engine/univer/engine";
import { startUniver } from "./univer";

/** The spreadsheet on the page. */
export interface Grid {
  readonly api: FUniver;
  readonly injector: Injector;
  readonly host: FunctionHost;
  /** Shows a workbook in place of the one that is open, and calculates it. */
  open(book: Partial<IWorkbookData>): void;
  /** The workbook that is open; calling it before one is open is a mistake. */
  book(): FWorkbook;
}

/** What the grid needs of the page. */
export interface GridParts {
  readonly schedule: Scheduler;
  readonly dark: boolean;
  readonly fault: (error: unknown) => void;
}

/** Puts a grid with our functions into an element. */
export function startGrid(element: HTMLElement, { schedule, dark, fault }: GridParts): Grid {
  const { api, injector } = startUniver(element, dark);
  const host = hostFunctions(injector, { functions: ourFunctions(), schedule, fault });
  let opened = 0;
  return {
    api,
    injector,
    host,
    open(book) {
      const before = api.getActiveWorkbook();
      if (before) {
        host.forgetAll();
        api.disposeUnit(before.getId());
      }
      // A name of its own each time, so that nothing kept for the one before is taken for it.
      opened += 1;
      api.createWorkbook({ ...book, id: `book-${opened}` });
      host.recalculate("everything");
    },
    book() {
      const book = api.getActiveWorkbook();
      if (!book) throw new Error("no workbook is open");
      return book;
    },
  };
}
