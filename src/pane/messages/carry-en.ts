import type { CarryFault } from "../../client/carry/carry";
import type { StoredMark } from "../../core/view";

/** Words of what travels in the file, and of what stands in for a feed that is away. */
export const carryEn = {
  on: "Carry the prices in use",
  onHint:
    "Whoever opens this workbook without a feed sees the same numbers, marked with their day.",
  restricted: "Also licensed prices and my own",
  restrictedHint: {
    on: "They travel with the file. Make sure that your licence lets you pass them on.",
    off: "Licensed prices are left out, and own prices stay on this machine.",
  },
  nothing: "Nothing is carried yet. It is written a few seconds after cells have asked.",
  off: "This workbook carries no prices.",
  carried: (series: number, snapshot: number, day: string) =>
    `${series === 1 ? "1 series" : `${series} series`} of snapshot ${snapshot}, ${day}`,
  size: (kilobytes: string) => `${kilobytes} kB of 2,048`,
  codes: "Carried series",
  leftOut: "Left out, as they are licensed or yours",
  withoutFacts: "Cited facts and companies did not fit; the prices are carried.",
  renew: "Carry only what cells use now",
  renewHint: "Calculates our cells again and forgets what earlier formulas used.",
  now: "Carry another feed's prices",
  fault: (fault: CarryFault, megabytes: string): string => {
    switch (fault.kind) {
      case "too-large":
        return `The series in use take ${megabytes} MB, and a workbook carries at most 2 MB. Nothing is carried, rather than a part of it.`;
      case "not-written":
        return "The workbook refused to keep the prices; it may be protected, read-only or full. Nothing else was changed, and it is tried again with the next change.";
      case "damaged":
        return "What this workbook carried is damaged and is not used. It is written anew with the next answer.";
      case "newer":
        return "What this workbook carries was written by a newer Reprice, and is left as it is.";
      case "other-feed":
        return `This workbook carries prices of another feed. Its cells are answered by ${fault.answering}; what it carries is left for who has no feed.`;
    }
  },
  /** The state of the feed in a few words. */
  standing: { workbook: "Carried, no feed", machine: "Offline" },
  otherFeed: "Carried, another feed",
  /** What the cells are answered from. */
  stored: ({ where, why }: StoredMark, snapshot: number, day: string, since: string): string => {
    const what =
      where === "workbook"
        ? `Carried in the workbook: snapshot ${snapshot} of ${day}.`
        : `Kept on this machine: snapshot ${snapshot} of ${day}.`;
    return why === "no-feed"
      ? `${what} No feed since ${since}. Refresh asks it again.`
      : `${what} Another feed answers here. Refresh takes its prices.`;
  },
};

/** The words of one language. */
export type CarryWords = typeof carryEn;
