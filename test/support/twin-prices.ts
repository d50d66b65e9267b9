import { instantOf } from "../../src/core/instant";
import type { PriceStore } from "../../src/store/store";
import { declared, importOf, sourceS1 } from "./imports";
import { observed } from "./observations";
import { runAt } from "./terminal";

/** Commits one snapshot after another in which the twins HoOxide@TWIN and ErOxide@TWIN have one price, the one given. */
export function twinPrices(store: PriceStore): (price: number) => Promise<void> {
  let imports = 0;
  return async (price) => {
    imports += 1;
    const row = observed(
      "2026-11-20",
      { mid: price },
      {
        status: imports === 1 ? "published" : "revised",
        knownSince: `2026-11-20T${twoDigits(imports / 60)}:${twoDigits(imports % 60)}:00Z`,
      },
    );
    await store.commit(
      importOf({
        id: `twins-${imports}`,
        sources: [sourceS1],
        declarations: [declared("HoOxide@TWIN"), declared("ErOxide@TWIN")],
        observations: new Map([
          ["HoOxide@TWIN", [row]],
          ["ErOxide@TWIN", [row]],
        ]),
      }),
      instantOf(runAt + imports),
    );
  };
}

function twoDigits(value: number): string {
  return String(Math.floor(value)).padStart(2, "0");
}
