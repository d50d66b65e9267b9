import type { Details } from "../../core/failure";

/** A detail as plain text; nothing for what is absent. */
export function text(detail: Details[string]): string {
  if (detail === undefined) return "";
  return typeof detail === "object" ? detail.join("、") : String(detail);
}

/** A detail as the user wrote it, in quotation marks; a number stands as it is. */
export function quoted(detail: Details[string]): string {
  return typeof detail === "number" ? String(detail) : `“${text(detail)}”`;
}

/** True for a list of at least one. */
export function isList(detail: Details[string]): detail is readonly string[] {
  return typeof detail === "object" && detail.length > 0;
}

/** Several choices: the last after “或”. */
export function anyOf(detail: Details[string]): string {
  if (!isList(detail)) return text(detail);
  const last = detail.at(-1) ?? "";
  return detail.length === 1 ? last : `${detail.slice(0, -1).join("、")} 或 ${last}`;
}
