import { isFailure } from "../../core/failure";
import { readContents, type Contents } from "../../workbook/contents";
import type { FilledArea } from "../../workbook/filled-area";
import { type KnownValue, knownArgument } from "../../workbook/formula/known-argument";
import type { Provenance } from "../../workbook/freeze/frozen";
import type { Workbook } from "../../workbook/workbook";
import type { FunctionAnswer, LoneArgument, PanePorts } from "../ports";
import { rowsOf, textOf } from "./answer";
import { type WrittenCall, callsIn } from "./formula-calls";
import { signatures } from "./signatures";

/** Options that choose which price answers; of a material REWHY takes these and no others. */
const CHOOSING = /^\s*(?:fill|maxage|asof|quoter)\s*=/i;

/** A question to REWHY: material, date, basis, field, options. */
type WhyQuestion = readonly LoneArgument[];

/**
 * Where the numbers of formulas come from, in words: the basis and source that REWHY tells of each call's first material.
 * What a call is given twice is asked once; for functions that price nothing there are no words.
 */
export async function provenanceOf(
  formulas: readonly FilledArea[],
  {
    workbook,
    call,
  }: Pick<PanePorts, "call"> & { readonly workbook: Pick<Workbook, "sheets" | "read"> },
): Promise<readonly Provenance[]> {
  const contents = await readContents(workbook);
  const known = new Map<string, Promise<Provenance>>();
  const ask = (question: WhyQuestion): Promise<Provenance> => {
    const key = JSON.stringify(question);
    const told = known.get(key) ?? call("REWHY", question).then(wordsOf, () => NOTHING);
    known.set(key, told);
    return told;
  };
  return Promise.all(
    formulas.map(async ({ formula, area }) => {
      const questions = callsIn(formula, area.sheet).flatMap((one) => questionOf(one, contents));
      const told = await Promise.all(questions.map(ask));
      return {
        basis: joined(told.map(({ basis }) => basis)),
        source: joined(told.map(({ source }) => source)),
      };
    }),
  );
}

const NOTHING: Provenance = { basis: "", source: "" };

/** None for a call that prices no material, or whose material the sheet calculates. */
function questionOf(call: WrittenCall, contents: Contents): readonly WhyQuestion[] {
  const first = (...names: readonly string[]): LoneArgument =>
    names
      .map((name) => knownArgument(call, name, signatures, contents)?.[0])
      .find((found): found is KnownValue => found !== undefined)?.value;
  const mixture = first("assay", "grade");
  const material = mixture ?? first("material", "materials", "a");
  if (typeof material !== "string") return [];
  const written = String(first("options") ?? "").split(/[;,]/);
  const options = written.filter((one) => mixture !== undefined || CHOOSING.test(one)).join(";");
  const date = first("date", "dates", "to", "end") ?? "last";
  return [[material, date, first("basis"), first("field"), options || undefined]];
}

/** Basis and source as REWHY writes them, of a deposit or grade what its shares stand on; after a refusal there are neither. */
function wordsOf(answer: FunctionAnswer): Provenance {
  const rows = rowsOf(answer);
  if (isFailure(rows)) return NOTHING;
  const said = (label: string): string => textOf(rows.find(([first]) => first === label)?.[1]);
  return { basis: said("basis"), source: said("source") || said("evidence") };
}

function joined(texts: readonly string[]): string {
  return [...new Set(texts)].filter((text) => text !== "").join("; ");
}
