import { createHash } from "node:crypto";
import { type Day, addDays, formatDay } from "../../core/day";
import { type Instant, feedDayOf } from "../../core/instant";
import type { Observation } from "../../core/observation";
import { noteBroken } from "../csv/broken";
import { decoded } from "../csv/decode";
import { FileReading } from "../csv/file-reading";
import type { Layout, QuoteLayout } from "../csv/layout";
import { readTable } from "../csv/table";
import { isWrong } from "../csv/wrong";
import type {
  Source,
  SourceAnswer,
  SourceContent,
  SourceContext,
  SourceRequest,
} from "../desk/source";
import { Problems } from "../rejection";
import { jsonOf } from "./answer-text";
import { type JsonShape, jsonRows } from "./json-rows";

/** A source that is described and not programmed: where it answers, and where the canonical columns stand in its answers. */
export interface DeclaredSource {
  /** Whose prices these are, for attribution. */
  readonly name: string;
  readonly title: string;
  /** With {from}, {to} (days) and {page} filled in, and what each request says in `values`. */
  readonly url: string;
  readonly requests: readonly DeclaredRequest[];
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** How many days back {from} lies. */
  readonly days: number;
  readonly layout: Layout;
  /** Absent for CSV. */
  readonly json?: JsonShape;
  /** More pages than this are not asked for; 0 where {page} does not occur. */
  readonly mostPages: number;
}

/** One question of a declared source: what fills its address, and what holds for every row of its answer. */
export interface DeclaredRequest {
  readonly values: Readonly<Record<string, string>>;
  readonly constants: QuoteLayout["constants"];
}

/** A source by its declaration; its rows obey the rules of an imported file. */
export function declaredSource(said: DeclaredSource): Source {
  const parse = said.json ? jsonCells(said, said.json) : undefined;
  return {
    requests: (now) => said.requests.map((_, index) => requestOf(said, index, 1, now)),
    next(answer, now) {
      const [index = 0, page = 1] = answer.about.split(" ").map(Number);
      if (page >= said.mostPages || !parse) return undefined;
      const rows = parse(answer);
      // Below the header there is nothing: the page before was the last.
      return isWrong(rows) || rows.length <= 1 ? undefined : requestOf(said, index, page + 1, now);
    },
    async read(answers, context) {
      const problems = new Problems();
      const contents: SourceContent[] = [];
      for (const answer of answers) {
        const rows = parse?.(answer);
        if (isWrong(rows)) {
          problems.add(rows.says);
          continue;
        }
        const reading = new FileReading(rulesOf(said, answer, context), problems);
        if (rows) takeRows(rows, reading);
        else if (!(await takeCsv(answer, said.layout, reading, problems))) continue;
        contents.push(reading.finish());
      }
      return problems.isEmpty ? together(contents, said) : problems.rejection();
    },
  };
}

/** The rows of a JSON answer below a header of the fields that the layout names. */
function jsonCells(said: DeclaredSource, shape: JsonShape) {
  const named = (said.layout.quotes ?? []).flatMap(({ columns }) => Object.values(columns));
  const fields = [...new Set(named)];
  return (answer: SourceAnswer) => {
    const value = jsonOf(answer.bytes, said.layout.encoding);
    if (isWrong(value)) return value;
    const rows = jsonRows(value, fields, shape);
    return isWrong(rows) ? rows : [fields, ...rows];
  };
}

function takeRows(rows: readonly (readonly string[])[], reading: FileReading): void {
  for (const [line, cells] of rows.entries()) reading.take({ line, cells, isCut: false });
}

/** False for bytes that are no table, which is noted. */
async function takeCsv(
  { bytes }: SourceAnswer,
  { encoding, delimiter, skip }: Layout,
  reading: FileReading,
  problems: Problems,
): Promise<boolean> {
  const text = decoded(pieceOf(bytes), encoding, createHash("sha256"));
  const shape = {
    skip,
    needed: ["code", "day"],
    ...(delimiter === undefined ? {} : { delimiter }),
  };
  try {
    await readTable(text, shape, (row) => reading.take(row));
    return true;
  } catch (error) {
    noteBroken(error, problems, ", or name its encoding in the mapping");
    return false;
  }
}

async function* pieceOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** The layout with what holds for all rows of this answer, and whom they are attributed to. */
function rulesOf(said: DeclaredSource, { about }: SourceAnswer, { known, now }: SourceContext) {
  const request = said.requests[Number(about.split(" ")[0])];
  const constants = { source: said.name, ...request?.constants };
  const quotes = said.layout.quotes?.map((quote) => ({
    columns: quote.columns,
    constants: { ...constants, ...quote.constants },
  }));
  const layout = quotes ? { ...said.layout, quotes } : said.layout;
  return { known, now, layout, knownSince: now, ownMaterials: true, mayBeEmpty: true };
}

function requestOf(said: DeclaredSource, index: number, page: number, now: Instant): SourceRequest {
  const today = feedDayOf(now);
  const span = { from: addDays(today, -said.days), to: today };
  const fill = filler(said.requests[index]?.values ?? {}, span, page);
  return {
    url: fill(said.url, encodeURIComponent),
    about: `${index} ${page}`,
    headers: said.headers,
    ...(said.body === undefined ? {} : { body: fill(said.body, jsonText) }),
  };
}

function filler(
  values: Readonly<Record<string, string>>,
  span: { readonly from: Day; readonly to: Day },
  page: number,
) {
  return (text: string, encode: (value: string) => string): string =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      if (name === "from" || name === "to") return formatDay(span[name]);
      if (name === "page") return String(page);
      return Object.hasOwn(values, name) ? encode(values[name] ?? "") : whole;
    });
}

function jsonText(value: string): string {
  return JSON.stringify(value).slice(1, -1);
}

/** Several answers as one content; a series that two of them hold keeps the rows of both. */
function together(contents: readonly SourceContent[], said: DeclaredSource): SourceContent {
  const observations = new Map<string, Iterable<Observation>>();
  for (const content of contents) {
    for (const [code, rows] of content.observations) {
      const before = observations.get(code);
      observations.set(code, before ? [...before, ...rows] : rows);
    }
  }
  const declared = new Map(
    contents.flatMap((one) => one.declarations).map((one) => [one.code, one]),
  );
  const sources = new Map(contents.flatMap((one) => one.sources).map((one) => [one.id, one]));
  return {
    declarations: [...declared.values()],
    sources: [...sources.values()].map((one) =>
      one.id === said.name ? { ...one, title: said.title, attribution: said.title } : one,
    ),
    observations,
  };
}
