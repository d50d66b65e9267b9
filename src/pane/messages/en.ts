import { formatBasis } from "../../core/basis-text";
import type { Basis } from "../../core/basis";
import type { Frequency } from "../../core/frequency";
import type { Status } from "../../core/observation";
import { sentenceOf } from "../../core/sentences";
import type { Failure } from "../../core/failure";
import { exposureEn } from "./exposure-en";
import { reasonsEn } from "./reasons-en";
import { checkEn } from "./check-en";
import { carryEn } from "./carry-en";
import { ownEn } from "./own-en";
import { freezeEn } from "./freeze-en";
import { namesEn } from "./names-en";
import { sheetEn } from "./sheet-en";
import { shockEn } from "./shock-en";
import { explainEn } from "./explain-en";
import { snapshotEn } from "./snapshot-en";
import { whyEn } from "./why-en";
import { chartEn } from "./chart-en";
import { filterEn } from "./filter-en";
import { builderEn } from "./builder-en";
import { settingsEn } from "./settings-en";
import { workbookEn } from "./workbook-en";

/** Every word of the pane in English. Numbers and days arrive already written in the user's locale. */
export const en = {
  pane: "Reprice",
  loading: "Loading",
  retry: "Try again",
  cancel: "Cancel",
  choices: "Choices",
  tabs: { exposure: "Exposure", prices: "Prices", workbook: "Workbook", settings: "Settings" },
  tabsLabel: "Sections of the pane",
  problemCount: (count: number) => `${count} ${count === 1 ? "problem" : "problems"}`,
  basis: (basis: Basis, scale = 1) => formatBasis(basis, scale),
  rate: (to: string, from: string) => `${to} for 1 ${from}`,
  frequency: {
    daily: "daily",
    weekly: "weekly",
    monthly: "monthly",
    quarterly: "quarterly",
    "half-yearly": "half-yearly",
    yearly: "yearly",
  } satisfies Record<Frequency, string>,
  status: {
    published: "published",
    preliminary: "preliminary",
    revised: "revised",
    derived: "derived",
    assumed: "assumed",
    synthetic: "synthetic",
    withheld: "withheld",
    withdrawn: "withdrawn",
  } satisfies Record<Status, string>,
  days: (count: number) => `${count} ${count === 1 ? "day" : "days"}`,
  feed: {
    label: "Feed and snapshot",
    connected: "Connected",
    connecting: "Connecting",
    fetching: "Fetching",
    refresh: "Refresh: take the newest snapshot",
    snapshot: "Snapshot",
    snapshotOf: (feed: string) => `of feed ${feed}`,
    day: "Workbook's day",
    newest: "Newest price",
    age: (days: number) => (days === 0 ? "today" : days === 1 ? "1 day old" : `${days} days old`),
    none: "none",
    pin: "Pin",
    pinned: "Pinned",
    knownBy: (moment: string) => `as known by ${moment}`,
    basis: "Default basis",
    quoter: "Default quoter",
    unusable: (text: string) => `${text}: not usable`,
    kept: (snapshot: number) =>
      `Cells and pane keep answering from snapshot ${snapshot}, which is in memory.`,
  },
  banner: {
    title: "Cited facts, no daily feed connected",
    text: "The prices here are single published facts with their sources. They serve to convert, check and explain; there is no price for every day.",
    ways: "Ways on",
    own: "Use my prices",
    ownText:
      "Write your prices into a CSV file with the columns code, day, value and basis, such as NdOxide@MINE, 2026-01-28, 732500, CNY/t inc VAT. Import it, then refresh this pane:",
    ownCommand: "npx reprice import csv prices.csv",
    connect: "Connect a feed",
    connectText: (address: string) =>
      `This pane asks the feed at ${address}. If your firm runs a feed, enter its address under Settings. If a vendor sends you files, import them each day on the machine that serves this one:`,
    connectCommand: "npx reprice import csv vendor-file.csv --map vendor.json",
    demo: "Synthetic demo",
  },
  prices: {
    search: "Find a material",
    placeholder: "Nd oxide, 氧化钕, DyFe, USDCNY …",
    clear: "Clear the search",
    results: "Materials and series that match",
    looking: "Looking",
    count: (count: number) => (count === 1 ? "1 match" : `${count} matches`),
    none: "Nothing matches",
    more: (count: number) => `${count} more: write more of the name`,
    groups: {
      material: "Materials",
      series: "Series by quoter",
      rate: "Exchange rates",
      fact: "Cited facts",
    },
    noPrices: "no prices in this feed",
    emptyTitle: "This feed has no prices yet",
    emptyText: "Import some with reprice import csv, then refresh.",
    back: "All materials",
  },
  card: {
    label: (code: string) => `Price of ${code}`,
    loading: "Loading the price",
    synthetic: "SYNTHETIC",
    syntheticText: "Made by a generator; nobody quoted it.",
    old: (age: string, limit: string) =>
      `${age}: "latest" refuses more than ${limit}, "last" accepts it`,
    series: "Series",
    market: { FOB: "FOB China", EU: "Europe", US: "United States" },
    domestic: "China",
    asQuoted: "as quoted",
    basisLabel: "Basis",
    range: "Low and high",
    quoter: "Quoter",
    source: "Source",
    openSource: "opens the source in a new window",
    knownSince: "Known since",
    revisions: "Revisions",
    revised: (count: number) => (count === 1 ? "never revised" : `${count} values published`),
    specification: "Specification",
    note: "Note",
    why: "Where this number comes from",
    whyLoading: "Asking REWHY",
  },
  chart: chartEn,
  filter: filterEn,
  insert: {
    title: "Insert formula",
    what: "What to insert",
    kinds: { price: "Price", table: "Table", history: "History" },
    kindHints: {
      price: "One cell: the price of a day.",
      table: "Labels with a live price beside them, to fill down with more materials.",
      history: "Days and prices, spilled from one cell.",
    },
    date: "Day",
    start: "From",
    dateHints: {
      newest: "newest, fixed",
      latest: "newest, moves with each refresh",
      last: "newest at any age, moves with each refresh",
      YE: "end of last year",
      all: "all there is",
      "-1Y": "one year back",
    },
    dateHint: "A day such as 2026-01-28, latest, -1M, YE",
    preview: "Formula",
    gives: "gives",
    asking: "Asking",
    rows: (rows: number, columns: number) =>
      `${rows} ${rows === 1 ? "row" : "rows"} of ${columns} cells`,
    at: (place: string) => `Insert at ${place}`,
    noPlace: "Select a cell in the sheet first",
    done: (place: string) => `Inserted at ${place}.`,
    occupied: (area: string) => `${area} is not empty. Replace what is there?`,
    replace: "Replace",
    blocked: (area: string) =>
      `The answer needs ${area}, and something stands there: Excel would show #SPILL! until it is moved. Nothing is overwritten.`,
    anyway: "Insert anyway",
    protected: (area: string) =>
      `${area} is protected. Unprotect the sheet or select another cell.`,
    editing: "A cell is being edited. Finish it with Enter or Esc, then insert again.",
    broken: (detail: string) => `The workbook refused: ${detail}`,
    tableHeads: { material: "Material", day: "Day", price: "Price", basis: "Basis" },
  },
  problems: {
    title: "Problems of this workbook",
    refresh: "Look through the workbook again",
    scanning: "Looking through the workbook",
    counted: (formulas: number) =>
      formulas === 1 ? "1 Reprice formula" : `${formulas} Reprice formulas`,
    pending: (count: number) => `${count} still calculating`,
    noneTitle: "No problems",
    noneText: (formulas: number) =>
      formulas === 1
        ? "The one Reprice formula answers."
        : `All ${formulas} Reprice formulas answer.`,
    emptyTitle: "No Reprice formulas in this workbook",
    emptyText:
      'Find a material under Prices and insert one, or type =REPRICE("NdOxide","2026-01-28").',
    toPrices: "Go to Prices",
    unread: "The workbook could not be read",
    go: "Go to",
    goTo: (place: string) => `Go to ${place}`,
    asking: "Asking for the reason",
    input: (area: string, shows: string) =>
      `${area}, which this formula reads, shows ${shows}. Mend that cell first.`,
    answersNow: "It answers when asked again.",
    recalculate: "Recalculate",
    host: (shows: string) =>
      `Our functions answer here. ${shows} comes from the rest of the formula.`,
    spill: "The cells that the answer needs are not empty. Move what stands there.",
    live: "REPRICE answers the same question. The cell shows this until the feed's live connection is back.",
    notKnown:
      "Its arguments are calculated inside the formula, so they cannot be asked again from here. Put REWHY with the same arguments beside it to read the reason.",
    more: (count: number) => `Show ${count} more`,
    gone: (place: string) => `${place} could not be selected.`,
  },
  /** The sentence of a failure: it names the input and the way out. */
  sentence: (failure: Failure) => sentenceOf(failure),
  /** What a failure is, in a few words; its sentence follows. */
  reasons: reasonsEn,
  why: whyEn,
  shock: shockEn,
  names: namesEn,
  sheet: sheetEn,
  exposure: exposureEn,
  workbook: workbookEn,
  check: checkEn,
  own: ownEn,
  carry: carryEn,
  freeze: freezeEn,
  settings: settingsEn,
  builder: builderEn,
  snapshot: snapshotEn,
  explain: explainEn,
};

/** The words of one language. A message that another language lacks does not compile there. */
export type Messages = typeof en;
