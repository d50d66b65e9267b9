import type { Details, Failure, Reason } from "./failure";
import { formatNumber } from "./number-text";
import {
  notModelledSentence,
  overlapSentence,
  portfolioSentence,
  unpricedSentence,
} from "./portfolio/portfolio-sentence";
import { betaSentence, pointsSentence } from "./regression/beta-sentence";
import { noQuoteSentence } from "./portfolio/quote-sentence";
import { ruleSentence } from "./rule-sentence";
import {
  basisSentence,
  dateSentence,
  noMatchSentence,
  optionSentence,
  rangeSentence,
} from "./sentence-hints";
import { count, list, quoted, text } from "./sentence-words";
import { signInSentence } from "./sentences-sign-in";
import { incompleteSentence, shareSentence } from "./share-sentence";

/** The sentence of a failure: it names the input and the way out. Hosts show it with the error, REWHY in a row. */
export function sentenceOf(failure: Failure): string {
  const { reason, details } = failure;
  const sentence = sentences[reason](details);
  return details["by"] === "workbook" ? `${sentence} ${ofWorkbook[reason] ?? ""}`.trim() : sentence;
}

/** What to do where the workbook's own preference is at fault, and not the formula. */
const ofWorkbook: Readonly<Partial<Record<Reason, string>>> = {
  "bad-basis": "It is the workbook's default basis: change it in the pane's settings.",
  "bad-option": "It is the workbook's default quoter: change it in the pane's settings.",
  "no-such-series": "The quoter is the workbook's default: write another after @.",
};

type Sentence = (details: Details) => string;

/** The one table of sentences. A new reason does not compile until it has one. */
const sentences: Readonly<Record<Reason, Sentence>> = {
  "unknown-material": ({ input, suggestions }) =>
    input === ""
      ? 'The material is missing. Write a code such as "NdOxide".'
      : `There is no material ${quoted(input)}. ${didYouMean(suggestions, "Look it up with REFIND.")}`,
  "ambiguous-material": ({ input, candidates }) =>
    `${quoted(input)} can mean several materials. Write one of: ${list(candidates)}.`,
  "no-such-series": (details) => noQuoteSentence(details) ?? noSuchSeries(details),
  "bad-date": dateSentence,
  "bad-basis": basisSentence,
  "bad-field": ({ input, fields }) => `${quoted(input)} is not a field. Write ${list(fields)}.`,
  "bad-attribute": ({ input, attributes }) =>
    `${orMissing(input, "attribute", "is not an attribute")}. Write ${list(attributes)}.`,
  "bad-pair": ({ input }) =>
    `${orMissing(input, "pair", "is not a currency pair")}. Write two ISO codes, such as "USDCNY" for CNY per USD.`,
  "bad-option": optionSentence,
  "bad-range": (details) =>
    portfolioSentence(details) ??
    betaSentence(details) ??
    shareSentence(details) ??
    rangeSentence(details),
  "too-large": ({ cells, limit }) =>
    `The answer would have ${count(cells)} cells; the limit is ${count(limit)}. Ask for fewer materials or days.`,
  "no-rule": ruleSentence,
  overlap: overlapSentence,
  "unknown-ticker": ({ input, suggestions }) =>
    input === ""
      ? 'The ticker is missing. Write one such as "600111.SH".'
      : `There is no listed name ${quoted(input)}. ${didYouMean(suggestions, "Write a code with its exchange, such as 600111.SH.")}`,
  "ambiguous-ticker": ({ input, candidates }) =>
    `${quoted(input)} can be several listed names. Write one of: ${list(candidates)}.`,
  "unknown-subject": ({ input, suggestions }) =>
    input === ""
      ? 'The subject is missing. Write one such as "China", or look it up with REFIND.'
      : `There are no facts about ${quoted(input)}. ${didYouMean(suggestions, "Look it up with REFIND.")}`,
  "unknown-grade": ({ input, hint }) =>
    hint === "outside"
      ? `${quoted(input)} is outside the table, which has N35 to N52 and the classes M to AH. Give a bill of materials as a range.`
      : `${quoted(input)} is not a magnet grade. Write one such as "N52", "45SH" or "38UH", or give a range of two columns.`,
  "unknown-deposit": ({ input, deposits }) =>
    `There is no deposit ${quoted(input)}. Write ${list(deposits)}, or a range of two columns.`,
  weekend: ({ material, day, hint }) =>
    `${text(day)} is a weekend, and ${text(material)} was not quoted. ${otherDay(hint)}`,
  holiday: ({ material, day, holiday, hint }) =>
    `${text(day)} is a holiday${inBrackets(holiday)}, and ${text(material)} was not quoted. ${otherDay(hint)}`,
  "not-quoted": ({ material, day, start, end, hint }) =>
    day === undefined
      ? `${text(material)} has no quote from ${text(start)} to ${text(end)}. Ask for a longer span.`
      : `${text(material)} has no quote for ${text(day)}. ${otherDay(hint)}`,
  "not-yet-published": ({ material, day, reference, asOf }) =>
    asOf === undefined
      ? `${subject(material)}${text(day)} is after ${text(reference)}, the workbook's day. Refresh, or ask for an earlier day.`
      : `${subject(material)}${text(day)} is after what was known on ${text(reference)}. Ask for an earlier day or a later asof.`,
  "before-first": ({ material, day, first, asOf }) =>
    first === undefined
      ? `Nothing of ${text(material)} was known at ${text(asOf)}. Ask with a later asof.`
      : `${text(material)} begins with ${text(first)}; ${text(day)} is before it. Ask for a later day.`,
  "after-last": ({ material, day, last }) =>
    `${text(material)} ends with ${text(last)}; ${text(day)} is after it. Write "last" to take the newest.`,
  "too-old": tooOld,
  "no-field": ({ material, field, day, published }) =>
    day === undefined
      ? `${text(material)} has no ${text(field)}. It has ${list(published)}.`
      : `${text(material)} has no ${quoted(field)} for ${text(day)}; published: ${list(published)}. Ask for one of these.`,
  "no-new-price": ({ material, day }) =>
    `Both ends are the same observation of ${text(material)}, ${text(day)}: there is no new price. Write same=zero to take 0.`,
  incomplete: (details) => unpricedSentence(details) ?? incompleteSentence(details),
  withheld: ({ material, day, source, hint }) =>
    hint === "elsewhere"
      ? `${text(material)} was supplied on another machine, and its prices did not travel with the workbook. Ask its sender to tick that they may.`
      : `${text(source)} withholds ${text(material)} for ${text(day)}. Ask for another day or quoter.`,
  "no-licence": ({ code }) =>
    `${text(code)} needs a licence that this key does not have. Ask whoever runs the feed.`,
  "no-fx": noFx,
  "no-match": noMatchSentence,
  "not-modelled": notModelledSentence,
  offline: ({ address, heard, tick }) =>
    heard === undefined
      ? `The feed${at(address)} cannot be reached. Start it with npm start, or check its address.`
      : `The feed${at(address)} is silent since ${text(heard)}${lastTick(tick)}. The price returns by itself with the feed.`,
  timeout: ({ address, seconds }) =>
    `The feed${at(address)} did not answer within ${text(seconds)} s. Recalculate to ask again.`,
  "sign-in": signInSentence,
  "feed-error": ({ address, detail }) =>
    `The feed${at(address)} gave no usable answer${detail === undefined ? "" : `: ${text(detail)}`}. Recalculate to ask again.`,
  "wrong-feed": ({ feed, other, snapshot, pinned }) => {
    const way = pinned === undefined ? "refresh" : "unpin";
    return other === undefined
      ? `The feed has no snapshot ${text(snapshot)}. To take the newest, ${way}.`
      : `This workbook belongs to feed ${text(feed)}, but feed ${text(other)} answers. Connect the right feed, or ${way}.`;
  },
  "out-of-range": ({ input, argument }) =>
    `The ${text(argument)} ${text(input)} is outside what can be reckoned with.`,
  "not-enough-points": pointsSentence,
};

function noSuchSeries({ code, quoter, quoters, series }: Details): string {
  const name = quoter === undefined ? text(code) : `${text(code)}@${text(quoter)}`;
  if (typeof quoters === "object" && quoters.length > 0) {
    return `The feed has no ${name}. It is quoted by ${list(quoters)}.`;
  }
  const others = typeof series === "object" && series.length > 0;
  return others
    ? `The feed has no ${name}. It has ${list(series)}.`
    : `The feed has no prices of ${name}. Import some with reprice import csv, or connect a feed that has them.`;
}

function tooOld({ material, asked, value, basis, day, age, limit, hint }: Details): string {
  const price = typeof value === "number" ? `${formatNumber(value)} ${text(basis)} ` : "";
  const far = hint === "later" ? "days later" : "days old";
  const found = `${text(material)} is ${price}for ${text(day)}, ${text(age)} ${far} (limit ${text(limit)}).`;
  if (hint === "stream") return `Newest ${found} REPRICE with "last" accepts it.`;
  return hint === "last"
    ? `Newest ${found} Write "last" to accept it.`
    : `Nearest to ${text(asked)}: ${found} Write maxage=${text(age)} to accept it.`;
}

function noFx({ pair, day, limit, newest, lacking }: Details): string {
  if (lacking !== undefined)
    return `The feed has no exchange rate of ${list(lacking)}. Import the ECB's rates.`;
  const found =
    newest === undefined
      ? "there is none before it. Import the ECB rates of that time."
      : `the newest before it is of ${text(newest)}. Import newer ECB rates.`;
  return `There is no ${text(pair)} rate within ${text(limit)} days of ${text(day)}; ${found}`;
}

/** A blank cell gives an empty text, of which nothing can be said but that it is missing. */
function orMissing(input: Details[string], argument: string, wrong: string): string {
  return input === "" ? `The ${argument} is missing` : `${quoted(input)} ${wrong}`;
}

function didYouMean(suggestions: Details[string], otherwise: string): string {
  const found = typeof suggestions === "object" && suggestions.length > 0;
  return found ? `Did you mean ${list(suggestions)}?` : otherwise;
}

/** Where no fill was written, none can be left out. */
function otherDay(hint: Details[string]): string {
  return hint === "unfilled"
    ? "Ask for a day or period with a quote."
    : "Leave fill=none out to take the price before it.";
}

function subject(material: Details[string]): string {
  return material === undefined ? "" : `${text(material)}: `;
}

function at(address: Details[string]): string {
  return address === undefined ? "" : ` at ${text(address)}`;
}

function lastTick(tick: Details[string]): string {
  return tick === undefined ? "" : `; its last tick came at ${text(tick)}`;
}

function inBrackets(detail: Details[string]): string {
  return detail === undefined ? "" : ` (${text(detail)})`;
}
