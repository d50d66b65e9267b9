import { type PriceDefaults, readPriceDefaults } from "../core/price-defaults";
import type { Workbook } from "./workbook";

/** A workbook's basis and quoter as they stand in its settings. */
export interface WrittenDefaults {
  readonly basis?: string;
  readonly quoter?: string;
}

/** The preferences of the open workbook, for its cells and for those who show them. */
export interface WorkbookDefaults {
  /** What cells go by: the same object until it changes. */
  now(): PriceDefaults;
  /** As they are written: the same object until it changes. */
  written(): WrittenDefaults;
  /** Takes over what the settings of the workbook say; true where that is something new. */
  read(workbook: Settings): Promise<boolean>;
  /** Writes one of them, or with "" removes it. Cells that are there already must be calculated again. */
  write(workbook: Settings, key: keyof WrittenDefaults, text: string): Promise<void>;
  /** Calls back after each change; the answer stops it. */
  subscribe(changed: () => void): () => void;
}

type Settings = Pick<Workbook, "setting" | "setSetting">;

/** Where they are kept in a workbook. */
const names = { basis: "reprice.basis", quoter: "reprice.quoter" } as const;

/** The preferences of a workbook that says none yet. */
export function workbookDefaults(): WorkbookDefaults {
  const watchers = new Set<() => void>();
  let written: WrittenDefaults = {};
  let defaults: PriceDefaults = {};

  async function read(workbook: Settings): Promise<boolean> {
    const basis = (await workbook.setting(names.basis)) ?? "";
    const quoter = (await workbook.setting(names.quoter)) ?? "";
    if (basis === (written.basis ?? "") && quoter === (written.quoter ?? "")) return false;
    written = { ...(basis === "" ? {} : { basis }), ...(quoter === "" ? {} : { quoter }) };
    defaults = readPriceDefaults(written);
    for (const changed of [...watchers]) changed();
    return true;
  }

  return {
    now: () => defaults,
    written: () => written,
    read,
    async write(workbook, key, text) {
      const plain = text.trim();
      await workbook.setSetting(names[key], plain === "" ? undefined : plain);
      await read(workbook);
    },
    subscribe(changed) {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
  };
}
