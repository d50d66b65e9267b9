import { writeSync } from "node:fs";
import { dayNumber } from "../../src/core/day";
import { instantOf } from "../../src/core/instant";
import type { Observation } from "../../src/core/observation";
import { declared, importOf, sourceS1 } from "./imports";
import { openPlace } from "./open-place";

/** What every import of this program brings: so many rows to each of these series. */
export const codes = ["NdOxide@BREX", "PrOxide@BREX", "DyOxide@BREX"];
export const rowsEach = 50;

/** Imports again and again, and says each snapshot's number only after its commit has come back. */
async function importOnAndOn(path: string, name: string, times: number): Promise<void> {
  const store = await openPlace(path);
  for (let time = 0; time < times; time += 1) {
    const { snapshot } = await store.commit(
      importOf({
        id: `${name} ${process.pid} ${time}`,
        declarations: codes.map((code) => declared(code)),
        sources: [sourceS1],
        observations: new Map(codes.map((code) => [code, rowsOf(time)])),
        facts: [
          {
            subject: name,
            metric: `count ${process.pid}`,
            period: "",
            value: time,
            unit: "",
            status: "published",
            knownSince: instantOf(time),
            source: "S1",
          },
        ],
      }),
      instantOf(time),
    );
    writeSync(1, `${snapshot.number}\n`);
  }
  await store.close();
}

function* rowsOf(time: number): Iterable<Observation> {
  for (let row = 0; row < rowsEach; row += 1) {
    yield {
      day: dayNumber(16_000 + row),
      amounts: { value: process.pid * 1000 + time },
      knownSince: instantOf(process.pid * 1e6 + time),
      status: "published",
      source: "S1",
    };
  }
}

if (require.main === module) {
  const [, , path = "", name = "", times = "0"] = process.argv;
  void importOnAndOn(path, name, Number(times));
}
