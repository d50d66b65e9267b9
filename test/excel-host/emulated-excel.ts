import { type Area, formatArea } from "../../src/workbook/address";
import { Book, type Cell, type Happenings, type Sheet } from "./book";
import { Calculation } from "./calculation";
import { readCells } from "./formula";
import type { FunctionsJson } from "./functions-json";
import { servicesMembers } from "./members/services";
import { workbookMembers } from "./members/workbook";
import { queryProcessor } from "./process-query";
import { type HostMessage, type Query, type QueryAnswer, happening, shortcut } from "./wire";

/** The add-in's side of the wire: messages go to it, in order. */
export type AddinSide = (messages: readonly HostMessage[]) => void;

/** An Excel without a grid: a workbook, calculation through an add-in, and the wire of office.js. It runs in Node. */
export class EmulatedExcel implements Happenings {
  readonly book: Book;
  readonly calculation: Calculation;
  /** Requests for the pane, oldest first: "Visible", "Background". */
  readonly paneRequests: string[] = [];
  private readonly process: (query: Query) => QueryAnswer;

  constructor(
    metadata: FunctionsJson,
    private readonly addin: AddinSide,
    sheets: readonly string[] = ["Sheet1"],
  ) {
    this.book = new Book(sheets);
    this.calculation = new Calculation(this.book, metadata, (messages) => this.addin(messages));
    this.book.watchers.push(this.calculation, this);
    const open = { book: this.book, calculation: this.calculation };
    const services = servicesMembers({
      calculation: this.calculation,
      paneAsked: (state) => this.paneRequests.push(state),
    });
    this.process = queryProcessor({
      root: workbookMembers(open),
      service: (name) => services.get(name),
    });
  }

  /** Answers one request of office.js. */
  answer(query: Query): QueryAnswer {
    return this.process(query);
  }

  /** Types into the cells at an address of the first sheet, or of a named one: "Data!B2". */
  type(address: string, rows: readonly (readonly unknown[])[]): void {
    const { sheet, row, column } = this.area(address);
    this.book.write({ sheet, row, column, rows: rows.length, columns: rows[0]?.length ?? 0 }, rows);
  }

  /** What a cell holds and shows. */
  cell(address: string): Cell | undefined {
    return this.book.cell(this.area(address));
  }

  select(address: string): void {
    this.book.select(this.area(address));
  }

  /** Presses the keys of an action of shortcuts.json. */
  pressShortcut(action: string): void {
    this.addin([[shortcut.category, shortcut.run, "", JSON.stringify([action])]]);
  }

  written(sheet: Sheet, area: Area): void {
    this.tell(happening.sheetChanged, {
      type: "WorksheetChanged",
      worksheetId: sheet.id,
      address: addressIn(area),
      changeType: "RangeEdited",
      source: "Local",
    });
  }

  selected(sheet: Sheet, area: Area): void {
    const address = addressIn(area);
    this.tell(happening.sheetSelected, { worksheetId: sheet.id, address });
  }

  calculated(sheet: Sheet): void {
    this.tell(happening.sheetCalculated, { worksheetId: sheet.id, address: "" });
  }

  private tell(type: number, told: object): void {
    const { category, wholeWorkbook } = happening;
    this.addin([[category, type, wholeWorkbook, JSON.stringify(told)]]);
  }

  private area(address: string): Area {
    const area = readCells(address, this.book.sheets[0]?.name ?? "");
    if (!area) throw new Error(`${address} is no address`);
    return area;
  }
}

/** "B2:C3", without the sheet. */
function addressIn(area: Area): string {
  return formatArea(area).replace(/^.*!/, "");
}
