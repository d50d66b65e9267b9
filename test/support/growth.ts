import { cpuUsage } from "node:process";

/**
 * How many times as long work takes on a text eight times as long: about 8 where it is linear, 64 where it is quadratic. Work that
 * is done in less than half a millisecond counts as half a millisecond, so that a quick machine's noise is no growth.
 */
export function growthOf(
  work: (text: string) => unknown,
  make: (length: number) => string,
): number {
  const short = make(2_000);
  const long = make(16_000);
  return (
    leastMilliseconds(() => work(long)) /
    Math.max(
      leastMilliseconds(() => work(short)),
      0.5,
    )
  );
}

/** The least of three: what another program took away in between is in the others. Once is enough where once is much. */
function leastMilliseconds(work: () => unknown): number {
  let least = Infinity;
  for (let time = 0; time < 3; time += 1) {
    const began = cpuUsage();
    work();
    const { user, system } = cpuUsage(began);
    least = Math.min(least, (user + system) / 1000);
    if (least > 500) break;
  }
  return least;
}

/** More than this is no longer linear. */
export const MOST_GROWTH = 40;

/** Texts of any length that make careless expressions go back again and again. */
export const growingTexts: readonly (readonly [string, (length: number) => string])[] = [
  ["letters", (length) => "a".repeat(length)],
  ["digits", (length) => "1".repeat(length)],
  ["digits and an end that fits nothing", (length) => `${"1".repeat(length)}!`],
  ["blanks inside", (length) => `a${" ".repeat(length)}b`],
  ["blanks at the end", (length) => `a${" ".repeat(length)}\u0000`],
  ["minus signs", (length) => "-".repeat(length)],
  ["dots", (length) => "1.".repeat(length / 2)],
  ["commas", (length) => "1,".repeat(length / 2)],
  ["semicolons and signs", (length) => "a=1;".repeat(length / 4)],
  ["open brackets", (length) => "(".repeat(length)],
  ["quotation marks", (length) => '"'.repeat(length)],
  ["pairs of quotation marks", (length) => 'a""'.repeat(length / 3)],
  ["stars", (length) => "*a".repeat(length / 2)],
  ["at signs", (length) => "Nd@".repeat(length / 3)],
  ["elements", (length) => "Nd2O3".repeat(length / 5)],
  ["Chinese letters", (length) => "氧化钕".repeat(length / 3)],
  ["combining marks", (length) => `e${"\u0301".repeat(length)}`],
  ["words", (length) => "inc VAT ".repeat(length / 8)],
  ["line ends", (length) => "\r\n".repeat(length / 2)],
  ["slashes", (length) => "/a".repeat(length / 2)],
];
