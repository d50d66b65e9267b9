import { csvProvider, type CsvFile } from "../../src/providers/csv";
import type { PlainFile } from "../../src/providers/csv/plain-file";

/** A CSV provider over a text, cut into pieces of so many bytes. */
export function csvOf(
  content: string | Uint8Array,
  more: Partial<Omit<CsvFile, "bytes">> = {},
  pieceSize = 64 * 1024,
) {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return csvProvider({
    name: "prices.csv",
    ...more,
    async *bytes() {
      for (let start = 0; start < bytes.length; start += pieceSize) {
        yield bytes.slice(start, start + pieceSize);
      }
    },
  });
}

/** A file in canonical columns over a text. */
export function plainFileOf(
  content: string | Uint8Array,
  more: Partial<Omit<PlainFile, "bytes">> = {},
): PlainFile {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return {
    name: "rows.csv",
    ...more,
    async *bytes() {
      const size = 64 * 1024;
      for (let start = 0; start < bytes.length; start += size) {
        yield bytes.slice(start, start + size);
      }
    },
  };
}
