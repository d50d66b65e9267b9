import type { Catalogue, Licence, SeriesEntry } from "../core/catalogue";
import { indexOf } from "../core/catalogue-index";
import type { Import, SeriesDeclaration } from "../store/store";
import type { Provider } from "./provider";
import { isRejection } from "./rejection";

/** A source whose series, those that the store has already too, have one licence from this import on. */
export function licensedAs(provider: Provider, licence: Licence): Provider {
  return {
    async read(known, now) {
      const batch = await provider.read(known, now);
      if (isRejection(batch)) return batch;
      return {
        ...batch,
        // The same file under another licence is another import.
        id: `${batch.id}:${licence}`,
        declarations: licensedDeclarations(batch, licence, known),
      };
    },
  };
}

/** Declarations of all series that rows come for, those that the store has already too, under one licence. */
export function licensedDeclarations(
  { declarations, observations }: Pick<Import, "declarations" | "observations">,
  licence: Licence,
  known: Catalogue,
): readonly SeriesDeclaration[] {
  const declared = new Set(declarations.map(({ code }) => code));
  const others = [...observations.keys()].filter((code) => !declared.has(code));
  return [...declarations, ...knownDeclarations(others, known)].map((series) => ({
    ...series,
    licence,
  }));
}

function knownDeclarations(
  codes: readonly string[],
  known: Catalogue,
): readonly SeriesDeclaration[] {
  const index = indexOf(known);
  return codes.flatMap((code) => {
    const entry = index.entry(code);
    return entry === undefined ? [] : [declarationOf(entry)];
  });
}

function declarationOf({ specification, ...entry }: SeriesEntry): SeriesDeclaration {
  const { code, kind, basis, frequency, calendar, licence, synthetic } = entry;
  const said = specification === undefined ? {} : { specification };
  return { code, kind, basis, frequency, calendar, licence, synthetic, ...said };
}
