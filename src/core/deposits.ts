import { normaliseName } from "./alias";
import { Failure } from "./failure";

/** How a deposit's rare earths are distributed: percent of the rare-earth oxides (REO) by mass. */
export interface Deposit {
  readonly name: string;
  readonly chineseName: string;
  /** The mineral that the distribution is of. */
  readonly mineral: string;
  readonly shares: readonly DepositShare[];
}

/** The share of one element's oxide; "tr" where the table says only that there is a trace of it. */
export interface DepositShare {
  readonly element: string;
  readonly percent: number | "tr";
}

/**
 * What the distributions below stand on. The USGS Minerals Yearbook, chapter "Rare Earths", prints such a table of the
 * contents of source minerals; ours was written down from general knowledge and not checked against it.
 */
export const depositEvidence =
  "model input, unverified: general knowledge of published assays, older than today's mines";

const elements = "La Ce Pr Nd Sm Eu Gd Tb Dy Ho Er Tm Yb Lu Y".split(" ");

/**
 * The deposits that REBASKET knows by name; rows are only ever appended. They do not sum to 100, as published, and are
 * not made to. Companies' own figures differ (Mountain Pass and Mount Weld report more Nd and Pr): give those as a range.
 */
export const deposits: readonly Deposit[] = [
  deposit("Mountain Pass", "芒廷帕斯", "bastnäsite", "33.2 49.1 4.34 12 .8 .1 .2 tr tr tr tr tr tr tr .1"),
  deposit("Bayan Obo", "白云鄂博", "bastnäsite", "23 50 6.2 18.5 .8 .2 .7 .1 .1 tr tr tr tr tr tr"),
  deposit("Mount Weld", "韦尔德山", "monazite", "26 51 4 15 1.8 .4 1 .1 .2 .1 .2 tr .1 tr tr"),
  deposit("Xunwu", "寻乌", "light ion clay", "43.4 2.4 9 31.7 3.9 .5 3 tr tr tr tr tr .3 .1 8"),
  deposit("Longnan", "龙南", "heavy ion clay", "1.82 .4 .7 3 2.8 .1 6.9 1.3 6.7 1.6 4.9 .7 2.5 .4 65"),
]; // prettier-ignore

/** Other ways to write the names, as `keyOf` leaves them. */
const spellings: Readonly<Record<string, string>> = {
  mtpass: "Mountain Pass",
  mtweld: "Mount Weld",
  baiyunobo: "Bayan Obo",
  baiyunebo: "Bayan Obo",
  白雲鄂博: "Bayan Obo",
  尋烏: "Xunwu",
  龍南: "Longnan",
};

const byKey = new Map<string, Deposit>(
  deposits.flatMap((known) => [
    [keyOf(known.name), known],
    [keyOf(known.chineseName), known],
  ]),
);

/** The deposit of a name in English or Chinese: unknown-deposit {input, deposits} for any other text. */
export function readDeposit(text: string): Deposit | Failure {
  const key = keyOf(text.slice(0, LONGEST));
  const found = byKey.get(key) ?? byKey.get(keyOf(spellings[key] ?? ""));
  if (found !== undefined) return found;
  const names = deposits.map(({ name }) => name);
  return new Failure("unknown-deposit", { input: text.slice(0, LONGEST), deposits: names });
}

const LONGEST = 120;

function keyOf(text: string): string {
  return normaliseName(text).replace(/\./g, "");
}

function deposit(name: string, chineseName: string, mineral: string, row: string): Deposit {
  const shares = row.split(" ").map((share, at) => ({
    element: elements[at] ?? "",
    percent: share === "tr" ? ("tr" as const) : Number(share),
  }));
  return { name, chineseName, mineral, shares };
}
