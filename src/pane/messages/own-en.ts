import type { VatState } from "../../core/basis";
import { formatBasis } from "../../core/basis-text";
import type { OwnRefusal } from "../../client/own/own-store";
import { sentenceOf } from "../../core/sentences";
import { Failure } from "../../core/failure";
import type { RowFault } from "../state/own-rows";
import type { TermsFault } from "../state/own-terms";
import type { Unread } from "../state/own-pane";
import { reasonWords } from "./own-words";

/** Words of "Use my prices". */
export const ownEn = {
  title: "My prices",
  open: "Use my prices",
  openCount: (count: number) => (count === 0 ? "Use my prices" : `My prices (${count})`),
  back: "Back to prices",
  backToList: "Back to my prices",
  mark: "Supplied by you, not verified",
  badge: "YOURS",
  intro:
    "Select days and prices in the sheet: a column of days and one or more columns of prices, with or without headings.",
  read: "Read the selection",
  again: "Read the selection again",
  reading: "Reading the selection",
  damaged:
    "This workbook has own prices that cannot be read: their part of the file is damaged. Supply them again.",
  none: "No own prices yet",
  list: "Own series of this workbook",
  span: (count: number, first: string, last: string) =>
    count === 1 ? `1 price, ${first}` : `${count} prices, ${first} to ${last}`,
  noPrices: "no price in force",
  elsewhere: "On another machine: these prices did not travel with the workbook.",
  hidesFeed: "The feed has a series of this name too. In this workbook yours answers.",
  show: "Show",
  edit: "Edit",
  remove: "Remove",
  removeOf: (code: string) => `Remove ${code}`,
  editOf: (code: string) => `Edit ${code}`,
  showOf: (code: string) => `Show ${code}`,
  removeAsk: (code: string) =>
    `Remove ${code} from this workbook? Cells that ask for it will show #VALUE!.`,
  form: "What the selection says",
  readFrom: (area: string, rows: number) => `${area}: ${rows} ${rows === 1 ? "row" : "rows"}`,
  days: "Column of days",
  columnOf: (letter: string, header: string) =>
    header === "" ? `Column ${letter}` : `Column ${letter}: ${header}`,
  material: "Material",
  materialHint: "NdOxide, 氧化钕, PrNd metal …",
  number: "is the",
  numbers: {
    value: "price",
    low: "low",
    high: "high",
    mid: "mid",
    avg: "average",
    none: "not used",
  },
  unit: "Unit",
  currency: "Currency",
  per: "per",
  vat: "VAT",
  choose: "Choose",
  vats: {
    included: "included",
    excluded: "excluded",
    none: "has no meaning here",
  } satisfies Record<VatState, string>,
  label: "Name of the source",
  labelHint: (code: string) => `Cells will ask for ${code}`,
  place: "Where they go",
  places: { workbook: "This workbook only", feed: "My feed" },
  placeHints: {
    workbook: "They answer in this workbook and are sent nowhere.",
    feed: "They become a snapshot of the feed, for every workbook that asks it.",
  },
  travels: "They may travel in the file",
  travelsHint: {
    on: "Whoever gets this workbook sees these prices and the licensed ones that it uses.",
    off: "They stay on this machine; the file has only their names. A colleague's cells show #N/A.",
  },
  frequency: (words: string) => `Prices are ${words}.`,
  ready: (rows: number) => `${rows} ${rows === 1 ? "row is" : "rows are"} ready.`,
  faults: (rows: number) => (rows === 1 ? "1 row cannot be used" : `${rows} rows cannot be used`),
  faultsText: "Nothing is taken until they are mended in the sheet or left out.",
  leaveOut: (rows: number) => (rows === 1 ? "Leave this row out" : `Leave these ${rows} rows out`),
  moreFaults: (count: number) => `and ${count} more`,
  goTo: (place: string) => `Go to ${place}`,
  take: (count: number) => (count === 1 ? "Use 1 price" : `Use ${count} prices`),
  taking: "Taking the prices",
  supplied: (added: number, same: number) =>
    `${added} new, ${same} ${same === 1 ? "was" : "were"} there already.`,
  formula: "A cell asks for them by name:",
  suppliedFeed: "The feed has them as a new snapshot.",
  seriesText:
    "A changed price becomes a revision: asked as of an earlier moment, the earlier price still answers.",
  day: "Day",
  priceOf: (day: string) => `Price of ${day}`,
  takeBack: "Take back",
  takeBackOf: (day: string) => `Take back the price of ${day}`,
  keepOf: (day: string) => `Keep the price of ${day}`,
  keep: "Keep",
  newest: (count: number) =>
    `The newest ${count} are shown. Supply older days again to change them.`,
  badNumber: "Write digits, with a point for decimals.",
  save: (changes: number) => (changes === 1 ? "Save 1 change" : `Save ${changes} changes`),
  noChanges: "No changes",
  unread: (unread: Unread): string => {
    switch (unread.kind) {
      case "too-large":
        return "The selection is too large: at most 20,000 rows and 40 columns. Select fewer.";
      case "empty":
        return "The selection is empty. Select the days and their prices, then read it again.";
      case "broken":
        return `The selection could not be read: ${unread.detail}`;
    }
  },
  noDays:
    "None of these columns reads as days. Dates such as 2026-01-28 or true dates of the sheet do, and periods such as 2026Q1.",
  row: ({ fault }: RowFault): string => {
    const { quoted, short } = reasonWords;
    switch (fault.kind) {
      case "no-day":
        return "The row has a price and no day.";
      case "bad-day":
        return sentenceOf(new Failure("bad-date", { input: short(fault.input), hint: fault.hint }));
      case "full-width":
        return `${quoted(fault.input)} has characters of double width. Write it in plain ones.`;
      case "has-hour":
        return `${fault.input} is a date with an hour, and a price is for a day. Take the hour out.`;
      case "no-price":
        return "There is no price here. Fill it in, or leave the row out.";
      case "text-price":
        return `${quoted(fault.input)} is text, not a number. Turn it into a number in the sheet.`;
      case "error":
        return `The cell shows ${short(fault.input)}. Mend it first.`;
      case "not-positive":
        return `${short(fault.input)} is not a price: it is not above zero.`;
      case "other-frequency":
        return `This is ${fault.frequency}, and the other rows are not. One series keeps one frequency.`;
      case "to-come":
        return "This day is still to come; it has no price yet.";
      case "twice":
        return fault.same
          ? `Row ${fault.row} says the same of this day. Take one of them out.`
          : `Row ${fault.row} has another price for this day. Take one of them out.`;
      case "out-of-order":
        return `The ${fault.lower} is above the ${fault.upper}.`;
    }
  },
  terms: (fault: TermsFault): string => {
    switch (fault.kind) {
      case "no-columns":
        return "Say which column holds the price.";
      case "no-material":
        return "Say which material each column of prices is of.";
      case "material":
        return sentenceOf(fault.failure);
      case "has-quoter":
        return `Write ${fault.code} without @: the name of the source stands below.`;
      case "same-number":
        return `Two columns are the ${fault.amount === "value" ? "price" : fault.amount} of ${fault.code}. Give one of them another part, or leave it out.`;
      case "no-basis":
        return "Say in which currency and per what the prices are.";
      case "no-vat":
        return "Say whether VAT is in the prices. It is never guessed.";
      case "market-vat":
        return `A price in the ${fault.market} market has no Chinese VAT. Say that VAT has no meaning here.`;
      case "bad-label":
        return "The name of the source has letters and digits only, at most 24, such as MINE.";
      case "known-label":
        return `${fault.label} is a quoter of its own. Give your prices a name of yours, such as MINE.`;
      case "taken":
        return `The feed has ${fault.code} already. Give your prices another name.`;
    }
  },
  refused: (refusal: OwnRefusal): string => {
    switch (refusal.kind) {
      case "machine-full":
        return "This machine has no room for the prices, or the browser refuses to keep them. Nothing was changed. Tick that they may travel in the file, and they are kept there.";
      case "workbook-full":
        return refusal.failure
          ? "The workbook has no room for so many own prices. Nothing was changed. Supply fewer days, or give them to a feed."
          : "The workbook refused the prices; it may be protected or read-only. Nothing was changed.";
      case "newer":
        return "The own prices of this workbook were written by a newer Reprice. Nothing was changed; reload this one.";
      case "other-terms":
        return `${refusal.own.entry.code} is ${refusal.own.entry.frequency} in ${formatBasis(refusal.own.entry.basis)}${refusal.own.entry.basis.vat === "none" ? " without VAT" : ""}, and one series keeps one basis. Give these prices another name.`;
      case "elsewhere":
        return `The prices of ${refusal.own.entry.code} are on another machine, so nothing can be added to them here. Give yours another name.`;
    }
  },
};

/** The words of one language. */
export type OwnWords = typeof ownEn;
