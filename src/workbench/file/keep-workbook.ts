import type { Grid } from "../grid/grid";
import { ask } from "../page/ask";
import { element } from "../page/elements";
import { blankBook } from "../starter/starter";
import { onEdit } from "./changes";
import { isRefused, readWorkbookFile, writeWorkbookFile } from "./workbook-file";

/** Opens workbooks in the grid. */
export type OpenBook = (book: ReturnType<typeof blankBook>) => void;

/** Lets a person name, save, open and begin workbooks, and loses none without asking. */
export function keepWorkbook(
  grid: Grid,
  openBook: OpenBook,
  beforeSave: () => Promise<void>,
): void {
  const name = element<HTMLInputElement>("book-name");
  const status = element("saved");
  const picker = element<HTMLInputElement>("file");
  let unsaved = false;

  function become(text: string, changed: boolean): void {
    unsaved = changed;
    status.textContent = text;
  }

  function open(book: ReturnType<typeof blankBook>, text: string): void {
    openBook(book);
    name.value = book.name;
    become(text, false);
  }

  async function save(): Promise<void> {
    await quietly(beforeSave);
    const book = grid.book().save();
    const blob = new Blob([writeWorkbookFile(book)], { type: "application/json" });
    const link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = `${book.name.replace(/[\\/:*?"<>|]+/g, " ").trim() || "Workbook"}.reprice.json`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
    become("Saved", false);
  }

  /** True when nothing is lost by leaving the workbook. */
  async function mayLeave(): Promise<boolean> {
    if (!unsaved) return true;
    const choice = await ask(
      `"${name.value}" has changes that are not saved.`,
      [
        ["save", "Save"],
        ["discard", "Discard them"],
        ["stay", "Cancel"],
      ],
      "stay",
    );
    if (choice === "save") await save();
    return choice !== "stay";
  }

  async function openFile(file: File): Promise<void> {
    const read = readWorkbookFile(await file.text());
    if (isRefused(read)) await ask(read.says, [["close", "Close"]], "close");
    else if (await mayLeave()) open(read, "Opened");
  }

  onEdit(grid, () => become("Not saved", true));
  name.addEventListener("change", () => {
    grid.book().setName(name.value);
    become("Not saved", true);
  });
  element("save").addEventListener("click", () => void save());
  element("open").addEventListener("click", () => picker.click());
  picker.addEventListener("change", () => {
    const [file] = picker.files ?? [];
    picker.value = "";
    if (file) void openFile(file);
  });
  element("new").addEventListener("click", () => {
    void mayLeave().then((leave) => leave && open(blankBook(), "New workbook"));
  });
  window.addEventListener("beforeunload", (event) => {
    if (unsaved) event.preventDefault();
  });
  window.addEventListener("keydown", (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "s") return;
    event.preventDefault();
    void save();
  });
}

/** Milliseconds that a save waits for what would like to be in the file. */
const LONGEST_WAIT = 2000;

/** Runs what comes before a save; whatever becomes of it, the workbook is saved. */
async function quietly(run: () => Promise<void>): Promise<void> {
  const wait = new Promise<void>((resolve) => setTimeout(resolve, LONGEST_WAIT));
  await Promise.race([run().catch(() => undefined), wait]);
}
