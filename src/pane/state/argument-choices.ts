import { attributeNames } from "../../core/attribute";
import type { SeriesEntry } from "../../core/catalogue";
import { withoutQuoter } from "../../core/code";
import { deposits } from "../../core/deposits";
import { fields } from "../../core/field";
import { materialOf } from "../../core/material";
import { companyAttributes } from "../../core/portfolio/company-attribute";
import { slicings } from "../../core/portfolio/exposure-slices";
import { quoteFields } from "../../core/portfolio/quote-code";
import type { SnapshotView } from "../../core/view";
import type { Choice } from "../controls/choice-box";
import type { FunctionName } from "../ports";
import { articleTickers } from "./article";
import { basisChoices, usualBases } from "./basis-choices";

/** What choices stand on. */
export interface ChoiceGround {
  readonly name: FunctionName;
  readonly view: SnapshotView | undefined;
  /** Facts are in memory. */
  readonly factsHeld: boolean;
  /** The series of the formula's material, where it is known. */
  readonly entry: SeriesEntry | undefined;
  /** What the subject is filled with. */
  readonly subject: string;
}

const dates = ["latest", "last", "-1W", "-1M", "-1Y", "ME", "QE", "YE"];
const starts = ["YTD", "QTD", "MTD", "-1M", "-1Y", "2025", "2025Q4"];
const pairs = ["USDCNY", "EURUSD", "EURCNY", "USDJPY", "AUDUSD", "CNYUSD"];
const grades = ["N35", "N42", "N45", "N52", "42M", "45H", "45SH", "38UH", "35EH", "30AH"];

/** The usual answers for an argument; any other text may be typed as well. */
export function argumentChoices(argument: string, ground: ChoiceGround): readonly Choice[] {
  const { name, entry } = ground;
  switch (argument) {
    case "material":
    case "materials":
    case "a":
    case "b":
      return materialChoices(ground.view);
    case "y":
    case "x":
      return [...materialChoices(ground.view), ...plain(articleTickers)];
    case "ticker":
      return plain(articleTickers);
    case "basis":
      return plain(entry ? basisChoices(entry) : usualBases);
    case "from":
    case "to":
      return plain(name === "RECONVERT" ? usualBases : dates);
    case "date":
    case "dates":
      return plain(dates);
    case "start":
    case "end":
      return plain(argument === "start" ? starts : dates);
    case "field":
      return plain(name === "REEQUITY" ? quoteFields : fields);
    case "attribute":
      return plain(name === "REINFO" ? attributeNames : companyAttributes);
    case "by":
      return plain([...slicings, "total"]);
    case "assay":
      return deposits.map((one) => ({ text: one.name, label: `${one.name} ${one.chineseName}` }));
    case "grade":
      return plain(grades);
    case "pair":
      return plain(pairs);
    case "shocks":
      return plain(["NdPr=+10%", "NdPr=+10%; DyTb=-5%", "REConc=+10%"]);
    case "subject":
    case "metric":
    case "period":
      return plain(factWords(argument, ground));
    default:
      return [];
  }
}

/** Every material and rate-free code that has a price, once, as a formula writes it; synthetic ones with their quoter, last. */
export function materialChoices(view: SnapshotView | undefined): readonly Choice[] {
  if (!view) return [];
  const { series, defaultQuoters } = view.catalogue;
  const texts = series.flatMap(({ code, kind, synthetic }) => {
    if (kind !== "material" && kind !== "index") return [];
    const written = withoutQuoter(code);
    return [!synthetic && defaultQuoters[written] !== undefined ? written : code];
  });
  return [...new Set(texts)].map((text) => {
    const { name, chineseName } = materialOf(text);
    const names = [name, chineseName].filter((one) => one !== "" && one !== text).join(" ");
    return { text, label: names === "" ? text : `${text}  ${names}` };
  });
}

function factWords(argument: string, { name, view, factsHeld, subject }: ChoiceGround) {
  if (!view || !factsHeld) return [];
  const facts = view.facts();
  const wanted = subject.trim().toLowerCase();
  const about = facts.filter((fact) => wanted === "" || fact.subject.toLowerCase() === wanted);
  const words =
    argument === "metric"
      ? about.map(({ metric }) => metric)
      : argument === "period"
        ? about.map(({ period }) => period)
        : (name === "REEVENTS" ? view.events() : facts).map((one) => one.subject);
  return [...new Set(words)].filter((word) => word !== "").sort();
}

function plain(texts: readonly string[]): readonly Choice[] {
  return texts.map((text) => ({ text, label: text }));
}
