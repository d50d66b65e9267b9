import { XMLParser } from "fast-xml-parser";
import { unzipSync } from "fflate";
import Papa from "papaparse";
import { type Day, dayOf, parseIsoDay } from "../../core/day";
import { quoteText } from "../csv/quote-text";
import { isWrong, Wrong } from "../csv/wrong";
import { fieldOf, listIn, textOf } from "./answer-text";

/** The rates of one day by currency, as texts; "N/A" or nothing where the bank sets none. */
export interface EcbDay {
  readonly day: Day;
  readonly rates: ReadonlyMap<string, string>;
}

/** No history is larger when unpacked. */
const MOST_BYTES = 64 * 2 ** 20;

const MONTHS = "January February March April May June July August September October November December".split(" "); // prettier-ignore

/** Reads any of the bank's files: the daily, 90-day and whole-history XML, the daily and whole CSV, zipped or not. */
export function readEcbDays(bytes: Uint8Array): readonly EcbDay[] | Wrong {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const file = isZip ? unzipped(bytes) : bytes;
  if (isWrong(file)) return file;
  const text = textOf(file);
  if (isWrong(text)) return text;
  return text.trimStart().startsWith("<") ? readXml(text) : readCsv(text);
}

function unzipped(bytes: Uint8Array): Uint8Array | Wrong {
  let large = false;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        large ||= originalSize > MOST_BYTES;
        return /\.(csv|xml)$/i.test(name) && originalSize <= MOST_BYTES;
      },
    });
    const [file] = Object.values(files);
    if (large) return new Wrong(`the archive holds a file of more than ${MOST_BYTES} bytes`);
    return file ?? new Wrong("the archive holds no CSV or XML file");
  } catch {
    return new Wrong("the archive cannot be unpacked: it may have been cut");
  }
}

/** `<Cube><Cube time='2026-01-28'><Cube currency='USD' rate='1.1974'/>...`, in the bank's namespaces. */
function readXml(text: string): readonly EcbDay[] | Wrong {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "",
    parseAttributeValue: false,
    removeNSPrefix: true,
    processEntities: false,
    isArray: (name) => name === "Cube",
  });
  let document: unknown;
  try {
    document = parser.parse(text, true);
  } catch {
    return new Wrong("the answer is not XML: it may have been cut");
  }
  const [outer] = listIn(fieldOf(fieldOf(document, "Envelope"), "Cube")) ?? [];
  const cubes = listIn(fieldOf(outer, "Cube"));
  if (!cubes) return new Wrong("the XML is not the bank's: it has no Envelope with Cubes of days");
  const days: EcbDay[] = [];
  for (const cube of cubes) {
    const time = String(fieldOf(cube, "time") ?? "");
    const day = parseIsoDay(time);
    if (day === undefined) return new Wrong(`${quoteText(time)} is no day`);
    const rates = (listIn(fieldOf(cube, "Cube")) ?? []).map(
      (one) => [String(fieldOf(one, "currency")), String(fieldOf(one, "rate"))] as const,
    );
    days.push({ day, rates: new Map(rates) });
  }
  return days;
}

/** `Date,USD,JPY,...,` with a comma after the last column; the daily file writes "13 April 2026" and spaces. */
function readCsv(text: string): readonly EcbDay[] | Wrong {
  const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ""), { skipEmptyLines: true });
  const [header = [], ...rows] = data.map((row) => row.map((cell) => cell.trim()));
  const [first, ...names] = header;
  if (first !== "Date")
    return new Wrong(`line 1: the first column is ${quoteText(first ?? "")}, not Date`);
  const odd = names.find((name) => !/^[A-Z]{3}$/.test(name) && name !== "");
  if (odd !== undefined) return new Wrong(`line 1: ${quoteText(odd)} is no currency`);
  const days: EcbDay[] = [];
  for (const [index, cells] of rows.entries()) {
    const [written = "", ...rates] = cells;
    const day = readDay(written);
    if (day === undefined) return new Wrong(`line ${index + 2}: ${quoteText(written)} is no day`);
    if (rates.length !== names.length) {
      return new Wrong(
        `line ${index + 2}: ${rates.length} rates stand under ${names.length} currencies`,
      );
    }
    const named = names.map((name, at) => [name, rates[at] ?? ""] as const);
    days.push({ day, rates: new Map(named.filter(([name]) => name !== "")) });
  }
  return days;
}

function readDay(text: string): Day | undefined {
  const [, date = "", month = "", year = ""] = /^(\d{1,2}) ([A-Z][a-z]+) (\d{4})$/.exec(text) ?? [];
  if (date === "") return parseIsoDay(text);
  return dayOf(Number(year), MONTHS.indexOf(month) + 1, Number(date));
}
