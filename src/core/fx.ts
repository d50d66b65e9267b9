import { indexOf } from "./catalogue-index";
import {
  type Cross,
  type Leg,
  MAX_RATE_AGE,
  euroBeside,
  layOutCross,
  newestRateDay,
  noRates,
} from "./cross";
import { type Currency, readCurrency } from "./currency";
import { type Day, addDays, dayNumber, formatDay } from "./day";
import { Failure, isFailure } from "./failure";
import { foldSeries } from "./fold";
import type { Instant } from "./instant";
import { formatPeriod } from "./period";
import { dayBack, previousPeriodEnd } from "./relative-day";
import type { SnapshotView } from "./view";
import type { When } from "./when";

const spanWords = { year: "YTD", quarter: "QTD", month: "MTD" } as const;

/** Two currencies; the rate of a pair is how many units of `to` one unit of `from` is. */
export interface Pair {
  readonly from: Currency;
  readonly to: Currency;
  /** "USDCNY": CNY for one USD. */
  readonly code: string;
}

/** A rate with the day it was set and its two legs, as units for one EUR: 1 for EUR itself, NaN for a currency into itself. */
export interface Rate {
  readonly rate: number;
  readonly day: Day;
  readonly fromPerEuro: number;
  readonly toPerEuro: number;
}

/** Exchange rates as one snapshot and one as-of limit know them. Both legs of a cross are of one day. */
export interface RateSource {
  /** The rate of the newest day that has both legs, at most 5 calendar days before; else no-fx. */
  rateOn(from: Currency, to: Currency, day: Day): Rate | Failure;
  /** Only the number; makes no object for a pair asked before, unless there is no rate. */
  ratioOn(pair: Pair, day: Day): number | Failure;
  /** The newest day on or before a day that has a rate, however old. */
  newestDay(pair: Pair, day: Day): Day | undefined;
}

/** Code of the ECB series that quotes a currency for one EUR. */
export function rateCode(currency: Currency): string {
  return `EUR${currency}@ECB`;
}

/** Codes of the series that a pair needs in memory: none for EUR itself. A feed may lack one: the answer is then no-fx. */
export function pairNeeds(pair: Pair): readonly string[] {
  return [pair.from, pair.to].filter((currency) => currency !== "EUR").map(rateCode);
}

/** The pair of two currencies. */
export function pairOf(from: Currency, to: Currency): Pair {
  return { from, to, code: `${from}${to}` };
}

/** Reads "USDCNY", "USD/CNY", "usd cny", "USDRMB"; anything else is bad-pair. */
export function readPair(text: string): Pair | Failure {
  const plain = text.normalize("NFKC").trim();
  const [, left = "", right = ""] =
    /^([^\s/:-]+)[\s/:-]+([^\s/:-]+)$/.exec(plain) ?? /^([a-z]{3})([a-z]{3})$/i.exec(plain) ?? [];
  const from = readCurrency(left);
  const to = readCurrency(right);
  if (!isFailure(from) && !isFailure(to)) return pairOf(from, to);
  const wrong = [left, right].find((side) => side !== "" && isFailure(readCurrency(side)));
  return new Failure("bad-pair", {
    input: text,
    ...(wrong === undefined ? {} : { word: wrong }),
    words: ["USDCNY", "EURUSD"],
  });
}

const sources = new WeakMap<SnapshotView, { known: Instant | undefined; rates: RateSource }>();

/** The exchange rates of a snapshot, as known at a limit (without one: all that the snapshot holds). */
export function ratesOf(view: SnapshotView, known?: Instant): RateSource {
  const kept = sources.get(view);
  if (kept !== undefined && kept.known === known) return kept.rates;
  const rates = rateSource(view, known);
  sources.set(view, { known, rates });
  return rates;
}

/** The rate of a pair for a date argument; a day may be answered by a rate up to 5 calendar days older. */
export function exchangeRateOn(view: SnapshotView, pair: Pair, when: When): number | Failure {
  const rates = ratesOf(view);
  const day = rateDayAsked(view.day, pair, when, rates);
  if (isFailure(day)) return day;
  if (day <= view.day) return rates.ratioOn(pair, day);
  const [asked, reference] = [formatDay(day), formatDay(view.day)];
  return new Failure("not-yet-published", { material: pair.code, day: asked, reference });
}

/** Which day a date argument means for a pair, counted from the workbook's day. */
export function rateDayAsked(today: Day, pair: Pair, when: When, rates: RateSource): Day | Failure {
  switch (when.kind) {
    case "day":
      return when.day;
    case "latest":
      return today;
    case "last":
      return rates.newestDay(pair, today) ?? today;
    case "back":
      return dayBack(today, when.count, when.unit);
    case "end-of-previous":
      return previousPeriodEnd(today, when.unit);
    case "published-back":
      return publishedBack(today, pair, when.count, rates);
    case "period": {
      const input = formatPeriod(when.period.first, when.period.frequency);
      return new Failure("bad-date", { input, hint: "period" });
    }
    case "span":
      return new Failure("bad-date", { input: spanWords[when.unit], hint: "span" });
  }
}

/** So many rates back; a day without one has already stepped back by one. */
function publishedBack(today: Day, pair: Pair, count: number, rates: RateSource): Day | Failure {
  let day = rates.newestDay(pair, today) ?? today;
  for (let left = day === today ? count : count - 1; left > 0; left -= 1) {
    const before = rates.newestDay(pair, addDays(day, -1));
    if (before === undefined) {
      const details = { material: pair.code, day: `-${count}P`, first: formatDay(day) };
      return new Failure("before-first", details);
    }
    day = before;
  }
  return day;
}

function rateSource(view: SnapshotView, known: Instant | undefined): RateSource {
  const crosses = new Map<string, Cross>();

  function isDeclared(currency: Currency): boolean {
    return currency === "EUR" || indexOf(view.catalogue).entry(rateCode(currency)) !== undefined;
  }

  function legOf(currency: Currency): Leg {
    return isDeclared(currency) ? foldSeries(view.series(rateCode(currency)), known) : noRates;
  }

  function crossOf({ code, from, to }: Pair): Cross {
    let cross = crosses.get(code);
    if (cross === undefined) {
      cross = layOutCross(
        from === "EUR" ? euroBeside(legOf(to)) : legOf(from),
        to === "EUR" ? euroBeside(legOf(from)) : legOf(to),
      );
      crosses.set(code, cross);
    }
    return cross;
  }

  function ratioOn(pair: Pair, day: Day): number | Failure {
    if (pair.from === pair.to) return 1;
    const cross = crossOf(pair);
    const rate = cross.rate[day - cross.first] ?? NaN;
    return Number.isNaN(rate) ? noRate(pair, day) : rate;
  }

  function rateOn(from: Currency, to: Currency, day: Day): Rate | Failure {
    const pair = pairOf(from, to);
    const rate = ratioOn(pair, day);
    if (isFailure(rate)) return rate;
    if (from === to) return { rate, day, fromPerEuro: NaN, toPerEuro: NaN };
    const cross = crossOf(pair);
    const setOn = dayNumber(cross.setOn[day - cross.first] ?? day);
    return { rate, day: setOn, fromPerEuro: perEuro(from, setOn), toPerEuro: perEuro(to, setOn) };
  }

  function perEuro(currency: Currency, day: Day): number {
    if (currency === "EUR") return 1;
    const leg = legOf(currency);
    return leg.price[leg.day.indexOf(day)] ?? NaN;
  }

  function newestDay(pair: Pair, day: Day): Day | undefined {
    return pair.from === pair.to ? day : newestRateDay(crossOf(pair), day);
  }

  function noRate(pair: Pair, day: Day): Failure {
    const newest = newestDay(pair, day);
    const lacking = [pair.from, pair.to].filter((currency) => !isDeclared(currency));
    return new Failure("no-fx", {
      pair: pair.code,
      day: formatDay(day),
      limit: MAX_RATE_AGE,
      newest: newest === undefined ? undefined : formatDay(newest),
      lacking: lacking.length === 0 ? undefined : lacking,
    });
  }

  return { rateOn, ratioOn, newestDay };
}
