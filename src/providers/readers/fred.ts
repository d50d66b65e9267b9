import Papa from "papaparse";
import { type Day, parseIsoDay } from "../../core/day";
import { endOf, instantOf } from "../../core/instant";
import { plainNumbers, readAmount } from "../csv/amount";
import { quoteText } from "../csv/quote-text";
import { isWrong } from "../csv/wrong";
import type { Source } from "../desk/source";
import { Problems } from "../rejection";
import { textOf } from "./answer-text";
import { rateContent } from "./rate-rows";

const source = {
  id: "FRED",
  title: "Board of Governors of the Federal Reserve System, H.10 foreign exchange rates, by FRED",
  address: "https://fred.stlouisfed.org",
  attribution: "Federal Reserve H.10, retrieved from FRED, Federal Reserve Bank of St. Louis",
};

/** Where a series answers as CSV; {id} is its own name there. */
export const fredAddress = "https://fred.stlouisfed.org/graph/fredgraph.csv?id={id}";

/** FRED writes "." or nothing where there is no rate. */
const numbers = { ...plainNumbers, missing: new Set(["."]) };

/**
 * Noon rates of the Federal Reserve's H.10: series of FRED by our codes, { "USDCNY@FRED": "DEXCHUS" }. They answer as numbers
 * without a unit; conversions take the ECB's rates alone.
 */
export function fredSource(wanted: Readonly<Record<string, string>>, url: string): Source {
  const codes = new Map(Object.entries(wanted).map(([code, id]) => [id, code]));
  return {
    requests: () => [...codes.keys()].map((id) => ({ url: url.replaceAll("{id}", id), about: id })),
    read(answers, { known, now }) {
      const problems = new Problems();
      const rates = new Map([...codes.values()].map((code) => [code, new Map<Day, number>()]));
      for (const { bytes, about } of answers) {
        const text = textOf(bytes);
        if (isWrong(text)) problems.add(`${about}: ${text.says}`);
        else takeRows(text, about, rates.get(codes.get(about) ?? ""), problems);
      }
      if (!problems.isEmpty) return problems.rejection();
      const series = [...rates].map(([code, rows]) => ({
        code,
        kind: "index" as const,
        calendar: "weekdays" as const,
        specification: `Noon buying rate in New York, H.10, ${wanted[code] ?? ""}`,
        rates: rows,
      }));
      // A week's rates are published on the Monday after; the end of the day itself is the earliest moment.
      return rateContent(series, source, known, (day) => instantOf(Math.min(endOf(day), now)));
    },
  };
}

/** `observation_date,DEXCHUS`, in older files `DATE,DEXCHUS`. */
function takeRows(
  text: string,
  id: string,
  rates: Map<Day, number> | undefined,
  problems: Problems,
): void {
  const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ""), { skipEmptyLines: true });
  const [[first = "", second = ""] = [], ...rows] = data;
  if (!["observation_date", "DATE"].includes(first.trim()) || second.trim() !== id) {
    problems.add(`${id}: the header is ${quoteText(`${first},${second}`.slice(0, 60))}`, 1);
    return;
  }
  for (const [index, [date = "", cell = ""]] of rows.entries()) {
    const day = parseIsoDay(date.trim());
    const rate = readAmount(cell, numbers, 0);
    if (day === undefined) problems.add(`${id}: ${quoteText(date)} is no day`, index + 2);
    else if (typeof rate === "string") problems.add(`${id}: ${rate}`, index + 2);
    else if (rate !== undefined) rates?.set(day, rate);
  }
}
