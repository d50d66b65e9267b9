/** What this Excel can show beyond plain values. */
export interface Abilities {
  /** A number that brings its own format, so that a day shows as a date. */
  readonly formats: boolean;
  /** A number that opens a card telling where it came from. */
  readonly cards: boolean;
}

/** What every Excel can: plain values. */
export const plainValues: Abilities = { formats: false, cards: false };

/** Asks Excel, once Office is ready. Rich results came with CustomFunctionsRuntime 1.4; numbers took format and card with ExcelApi 1.19. */
export function abilitiesOf({ requirements }: Pick<Office.Context, "requirements">): Abilities {
  const rich =
    requirements.isSetSupported("CustomFunctionsRuntime", "1.4") &&
    requirements.isSetSupported("ExcelApi", "1.19");
  return { formats: rich, cards: rich };
}
