import type { IWorkbookData } from "@univerjs/core";

/** Marks a file as ours, and how it is to be read. */
const FORMAT = "reprice-workbook";
const VERSION = 1;

/** A workbook as the text of its file: the grid's own form of it, with our mark. */
export function writeWorkbookFile(workbook: IWorkbookData): string {
  return JSON.stringify({ format: FORMAT, version: VERSION, workbook }, undefined, 1);
}

/** Why a file is not opened, as a sentence. */
export interface Refused {
  readonly says: string;
}

/** Reads the text of a workbook's file. What it does not know it refuses: a half-read workbook would be saved over a whole one. */
export function readWorkbookFile(text: string): IWorkbookData | Refused {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return { says: "This file is not a saved workbook: it is no JSON." };
  }
  if (!isRecord(read) || read["format"] !== FORMAT) {
    return { says: "This file is not a workbook that Reprice saved." };
  }
  if (read["version"] !== VERSION) {
    return {
      says: `This workbook was saved by a newer Reprice (format ${String(read["version"])}).`,
    };
  }
  const { workbook } = read;
  return isWorkbook(workbook)
    ? workbook
    : { says: "This workbook is damaged: sheets are missing." };
}

/** True for a file that was not read. */
export function isRefused(read: IWorkbookData | Refused): read is Refused {
  return "says" in read;
}

function isWorkbook(given: unknown): given is IWorkbookData {
  if (!isRecord(given) || typeof given["name"] !== "string") return false;
  const { sheetOrder, sheets } = given;
  if (!Array.isArray(sheetOrder) || sheetOrder.length === 0 || !isRecord(sheets)) return false;
  return sheetOrder.every((id) => typeof id === "string" && isSheet(sheets[id]));
}

function isSheet(given: unknown): boolean {
  if (!isRecord(given) || typeof given["name"] !== "string") return false;
  const { cellData = {} } = given;
  return isRecord(cellData) && Object.values(cellData).every(isRecord);
}

function isRecord(given: unknown): given is Record<string, unknown> {
  return typeof given === "object" && given !== null && !Array.isArray(given);
}
