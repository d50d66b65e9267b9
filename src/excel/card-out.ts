import { serialOf } from "../core/day";
import { type CardRow, type CellCard, CellDay } from "../functions/answer";

/** How a day shows where its cell has no format of its own. */
export const DAY_FORMAT = "yyyy-mm-dd";

/** What a reader of a card looks for first; the rest is in a section that opens. */
const FIRST: ReadonlySet<string> = new Set([
  "SYNTHETIC",
  "basis",
  "day used",
  "days counted",
  "from",
  "to",
  "age",
  "known since",
  "source",
  "attribution",
]);

/** Labels of the two sides of a spread, and of the second price that a line is drawn to. */
const SIDE = /^(?:a|b|next) /;

/**
 * A number that opens a card in Excel, and whose parts formulas read with a dot: =A1.Age. It stays a number in sums and
 * charts. A source carries its address and licence as Excel's own attribution.
 */
export function cardOut({ value, rows, title }: CellCard): Excel.DoubleCellValue {
  const told = new Map(rows);
  const properties = Object.fromEntries(rows.map((row) => [nameOf(row), propertyOf(row, told)]));
  const isFirst = ([label]: CardRow) => FIRST.has(label.replace(SIDE, ""));
  const rest = rows.filter((row) => !isFirst(row)).map(nameOf);
  return {
    type: "Double",
    basicValue: value,
    properties,
    layouts: {
      card: {
        title,
        sections: [
          { layout: "List", properties: rows.filter(isFirst).map(nameOf) },
          { layout: "List", title: "How it was made", collapsed: true, properties: rest },
        ],
      },
    },
    provider: { description: "Reprice" },
  };
}

/** "day used" is the field "Day used". */
function nameOf([label]: CardRow): string {
  return label.charAt(0).toUpperCase() + label.slice(1);
}

function propertyOf([label, told]: CardRow, all: ReadonlyMap<string, CardRow[1]>) {
  const value = cellOf(told);
  if (label.replace(SIDE, "") !== "source") return value;
  return { ...value, propertyMetadata: { attribution: [attributionOf(label, all)] } };
}

function cellOf(told: CardRow[1]): Excel.StringCellValue | Excel.DoubleCellValue {
  if (typeof told === "string") return { type: "String", basicValue: told };
  if (typeof told === "number") return { type: "Double", basicValue: told };
  return { type: "Double", basicValue: serialOf(told.day), numberFormat: DAY_FORMAT };
}

function attributionOf(
  label: string,
  all: ReadonlyMap<string, CardRow[1]>,
): Excel.CellValueAttributionAttributes {
  const beside = (other: string) => textOf(all.get(label.replace(/source$/, other)));
  const address = beside("address");
  const licence = beside("attribution");
  return {
    sourceText: textOf(all.get(label)),
    ...(/^https?:\/\//.test(address) ? { sourceAddress: address } : {}),
    ...(licence === "" ? {} : { licenseText: licence }),
  };
}

function textOf(told: CardRow[1] | undefined): string {
  return told === undefined || told instanceof CellDay ? "" : String(told);
}
