import { normaliseName } from "./alias";
import type { Catalogue } from "./catalogue";
import type { MaterialChoice } from "./code";
import { isFailure } from "./failure";
import { type VendorAliases, isTaken, readMaterial } from "./material";

/** What a file of vendor codes came to: its aliases, or what is wrong with its lines. One wrong line refuses the file. */
export interface VendorFile {
  readonly aliases: VendorAliases;
  readonly problems: readonly VendorProblem[];
}

/** A line that cannot be used, counted from 1, and why. */
export interface VendorProblem {
  readonly line: number;
  readonly reason: "no-header" | "no-code" | "unknown-code" | "taken" | "twice";
  /** What the line has there. */
  readonly found: string;
}

/**
 * Reads the text of a CSV with the columns `vendor_code` and `code`, others being free: assets/vendor-codes.csv or
 * a user's own, which may also name the materials of a catalogue. A vendor's code may not be what another name
 * already means.
 */
export function vendorAliases(text: string, catalogue?: Catalogue): VendorFile {
  const [header = "", ...lines] = text.replace(/^\ufeff/, "").split(/\r\n|\r|\n/);
  const separator = header.includes(";") && !header.includes(",") ? ";" : ",";
  const columns = fieldsOf(header, separator).map((field) => field.toLowerCase());
  const vendorColumn = columns.indexOf("vendor_code");
  const codeColumn = columns.indexOf("code");
  if (vendorColumn < 0 || codeColumn < 0) {
    return { aliases: new Map(), problems: [problem(1, "no-header", header)] };
  }
  const aliases = new Map<string, MaterialChoice>();
  const problems: VendorProblem[] = [];
  lines.forEach((line, index) => {
    if (line.trim() === "") return;
    const fields = fieldsOf(line, separator);
    const vendorCode = fields[vendorColumn] ?? "";
    const code = fields[codeColumn] ?? "";
    const name = normaliseName(vendorCode);
    const choice = readMaterial(code, catalogue);
    const refuse = (reason: VendorProblem["reason"], found: string) =>
      problems.push(problem(index + 2, reason, found));
    if (name === "" || code === "") refuse("no-code", line);
    else if (isFailure(choice)) refuse("unknown-code", code);
    else if (aliases.has(name)) refuse("twice", vendorCode);
    else if (isTaken(name, choice)) refuse("taken", vendorCode);
    else aliases.set(name, choice);
  });
  return { aliases: problems.length > 0 ? new Map() : aliases, problems };
}

function problem(line: number, reason: VendorProblem["reason"], found: string): VendorProblem {
  return { line, reason, found: found.slice(0, 80) };
}

/** The fields of one line, with quotation marks taken off; a quoted field may hold separators but no line end. */
function fieldsOf(line: string, separator: string): readonly string[] {
  const fields: string[] = [];
  let field = "";
  let quoted = false;
  for (let at = 0; at < line.length; at++) {
    const sign = line.charAt(at);
    if (sign === '"' && quoted && line.charAt(at + 1) === '"') {
      field += sign;
      at += 1;
    } else if (sign === '"') {
      quoted = !quoted;
    } else if (sign === separator && !quoted) {
      fields.push(field.trim());
      field = "";
    } else {
      field += sign;
    }
  }
  return [...fields, field.trim()];
}
