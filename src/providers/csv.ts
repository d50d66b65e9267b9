import { createHash } from "node:crypto";
import type { Instant } from "../core/instant";
import { noteBroken } from "./csv/broken";
import { decoded } from "./csv/decode";
import { FileReading } from "./csv/file-reading";
import { stillToCome } from "./csv/known-since";
import { type Layout, canonicalLayout } from "./csv/layout";
import { type TableShape, readTable } from "./csv/table";
import type { Provider } from "./provider";
import { Problems } from "./rejection";

/** A CSV file with prices, and what is said about it from outside. */
export interface CsvFile {
  /** For the audit. */
  readonly name: string;
  /** The file's bytes from the start, in pieces. */
  bytes(): AsyncIterable<Uint8Array>;
  /** How the file is laid out; without it, in the canonical columns. */
  readonly layout?: Layout;
  /** Since when the rows are known that do not say it themselves; without it, since the import. */
  readonly knownSince?: Instant;
  /** True where a name that no material has makes a material of the user's own. */
  readonly ownMaterials?: boolean;
}

/**
 * Prices from a CSV file: all of them or, with line numbers, everything that is wrong. The canonical columns are
 * `code, day` and any of `low, high, mid, avg, value, basis, known_since, frequency, status, source`.
 */
export function csvProvider(file: CsvFile): Provider {
  return {
    async read(known, now) {
      const { layout = canonicalLayout, knownSince = now, ownMaterials = false } = file;
      const hash = createHash("sha256").update(`${layout.text}\n${file.knownSince ?? ""}\n`);
      const problems = new Problems();
      const reading = new FileReading({ known, now, layout, knownSince, ownMaterials }, problems);
      const early = stillToCome(knownSince, now);
      if (early !== undefined) problems.add(early);
      const text = decoded(file.bytes(), layout.encoding, hash);
      try {
        await readTable(text, shapeOf(layout), (row) => reading.take(row));
      } catch (error) {
        noteBroken(error, problems, ", or name its encoding in a mapping");
        return problems.rejection();
      }
      const content = reading.finish();
      if (!problems.isEmpty) return problems.rejection();
      return {
        ...content,
        id: `csv:${hash.digest("hex")}`,
        origin: `csv ${file.name}`,
        defaultQuoters: {},
        facts: [],
        events: [],
      };
    },
  };
}

function shapeOf({ delimiter, skip }: Layout): TableShape {
  return { ...(delimiter === undefined ? {} : { delimiter }), skip, needed: ["code", "day"] };
}
