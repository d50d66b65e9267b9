/** The markets that a code can name; none is Chinese domestic. */
export const markets = ["FOB", "EU", "US"] as const;

/** One of the markets: fob China, delivered in Europe, delivered in the United States. */
export type Market = (typeof markets)[number];

/** What a user chose: a code without quoter, "NdOxide.FOB", and the quoter if one was written. */
export interface MaterialChoice {
  readonly code: string;
  readonly quoter?: string;
}

/** The parts of a full code: of "NdOxide.FOB@USGS" NdOxide, FOB and USGS. */
export interface CodeSplit {
  readonly material: string;
  readonly market?: Market;
  readonly quoter?: string;
}

/** Takes a code apart that is already in its proper case. */
export function splitCode(code: string): CodeSplit {
  const at = code.indexOf("@");
  const unquoted = at < 0 ? code : code.slice(0, at);
  const dot = unquoted.indexOf(".");
  const market = markets.find((name) => dot >= 0 && name === unquoted.slice(dot + 1));
  return {
    material: dot < 0 ? unquoted : unquoted.slice(0, dot),
    ...(market === undefined ? {} : { market }),
    ...(at < 0 ? {} : { quoter: code.slice(at + 1) }),
  };
}

/** The code of a choice as a formula would write it: "NdOxide.FOB@USGS", or "NdOxide" where no quoter was chosen. */
export function writtenCode(choice: MaterialChoice): string {
  return choice.quoter === undefined ? choice.code : `${choice.code}@${choice.quoter}`;
}

/** A full code without its quoter: the code that has a default quoter. */
export function withoutQuoter(code: string): string {
  const at = code.indexOf("@");
  return at < 0 ? code : code.slice(0, at);
}

/** The choice that a full code in its proper case states. */
export function choiceOf(code: string): MaterialChoice {
  const { quoter } = splitCode(code);
  return { code: withoutQuoter(code), ...(quoter === undefined ? {} : { quoter }) };
}
