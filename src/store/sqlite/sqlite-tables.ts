import type { StoreTables } from "../sql/move";
import { sqlOver } from "./connection";
import { openFile } from "./open-file";
import { inTransaction } from "./transaction";

/** Opens the tables of a store in a file, or of a new one there. */
export async function openSqliteTables(path: string): Promise<StoreTables> {
  const { feed, writer, reader } = await openFile(path);
  return {
    name: path,
    feed,
    write: (work) => inTransaction(writer, () => work(sqlOver(writer))),
    async close() {
      reader.close();
      writer.close();
    },
  };
}
