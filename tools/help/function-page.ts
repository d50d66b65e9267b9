import { type Details, Failure, type Reason, shownFor } from "../../src/core/failure";
import { type OptionKey, optionReaders } from "../../src/core/option-values";
import { optionsOf, writtenKey } from "../../src/core/options";
import { sentenceOf } from "../../src/core/sentences";
import type { CellFunction } from "../../src/functions/list";
import { type ArgumentKind, argumentKind } from "./argument-kind";
import { heading, text } from "./blocks";
import type { DocComment } from "./doc-comment";
import type { Block, Page, Row } from "./page";
import { reasonSamples } from "./reason-samples";
import { feedReasons, reasonsOf } from "./reasons";

/** A cell function with what its doc comment says. */
export interface DocumentedFunction {
  readonly listed: CellFunction;
  readonly said: DocComment;
}

/** The page of one function. */
export function functionPage(
  { listed, said }: DocumentedFunction,
  related: readonly string[],
): Page {
  const { name } = listed;
  return {
    name,
    title: name,
    blocks: [
      { kind: "text", text: said.summary },
      { kind: "syntax", formula: syntaxOf(listed) },
      ...said.remarks.map(remarkBlock),
      heading("Arguments"),
      argumentTable(listed, said),
      ...(said.returns === "" ? [] : [text(`Gives: ${lowerFirst(said.returns)}`)]),
      ...optionBlocks(name),
      heading("Examples"),
      ...said.examples.map((example): Block => ({ kind: "example", example })),
      heading("Errors"),
      ...errorBlocks(listed),
      heading("See also"),
      text(related.join(", ")),
    ],
  };
}

/** =REPRICE(material, [date], [basis], [field], [options]) */
export function syntaxOf({ name, arguments: taken }: CellFunction): string {
  const written = taken.map((one) => (one.optional ? `[${one.name}]` : one.name));
  return `=${name}(${written.join(", ")})`;
}

const feedWords = `the feed itself may not answer: ${feedReasons.map(linkTo).join(", ")}`;

/** The errors of a function, each with a sentence that it may give. */
function errorBlocks(listed: CellFunction): readonly Block[] {
  const reasons = reasonsOf(listed, Object.keys(shownFor) as Reason[]);
  if (reasons.length === 0) {
    return [
      text(
        `What cannot be answered comes as rows, not as an [error](errors); so it is when ${feedWords}.`,
      ),
    ];
  }
  return [
    text(`Besides these ${feedWords}. What each means: [errors](errors).`),
    {
      kind: "table",
      head: ["Shows", "Reason", "Says, for instance"],
      rows: reasons.map((reason) => ({
        cells: [
          shownFor[reason],
          linkTo(reason),
          sentenceOf(
            new Failure(reason, { ...reasonSamples[reason], ...ownDetails(listed, reason) }),
          ),
        ],
      })),
    },
  ];
}

function linkTo(reason: Reason): string {
  return `[${reason}](errors#${reason})`;
}

/** What a sentence names that differs from function to function. */
function ownDetails({ name, arguments: taken }: CellFunction, reason: Reason): Details {
  if (reason === "bad-option") return { keys: optionKeys(name).map(writtenKey) };
  if (reason === "bad-range") return { argument: taken.find(({ range }) => !range)?.name };
  return {};
}

function optionKeys(name: string): readonly OptionKey[] {
  return (optionsOf as Readonly<Record<string, readonly OptionKey[]>>)[name] ?? [];
}

function optionBlocks(name: string): readonly Block[] {
  const keys = optionKeys(name);
  if (keys.length === 0) return [];
  return [
    heading("Options"),
    text(
      "One text of `key=value` pairs with `;` or `,` between them: [how they are written](options).",
    ),
    {
      kind: "table",
      head: ["Option", "Values", "Without it", "Meaning"],
      rows: keys.map((key) => {
        const { takes, usual, means } = optionReaders[key];
        return { cells: [`[${writtenKey(key)}](options#${key})`, takes.join(", "), usual, means] };
      }),
    },
  ];
}

const guides: Readonly<Partial<Record<ArgumentKind, string>>> = {
  day: "[How dates are written](dates).",
  basis: "[How a basis is written](basis).",
};

function argumentTable({ name, arguments: taken }: CellFunction, said: DocComment): Block {
  const rows = taken.map((argument): Row => {
    const guide = guides[argumentKind(name, argument.name)];
    const about = said.arguments.get(argument.name) ?? "";
    const shape = argument.range ? "range or value" : "value";
    return {
      cells: [
        `\`${argument.name}\``,
        argument.optional ? `${shape}, optional` : shape,
        guide === undefined ? about : `${about} ${guide}`,
      ],
    };
  });
  return { kind: "table", head: ["Argument", "Takes", "Meaning"], rows };
}

/** A paragraph, or a list where its lines begin with "- ". */
function remarkBlock(remark: string): Block {
  const lines = remark.split(/\n(?=- )/).map((line) => line.replace(/\s+/g, " ").trim());
  return lines.every((line) => line.startsWith("- "))
    ? { kind: "list", lines: lines.map((line) => line.slice(2)) }
    : text(lines.join(" "));
}

/** "Rows of label" goes on a sentence; "RETABLE" and "+20 %" stay. */
function lowerFirst(words: string): string {
  return /^[A-Z][a-z]/.test(words) ? `${words.charAt(0).toLowerCase()}${words.slice(1)}` : words;
}
