import type { Details } from "./failure";
import { formatNumber, listOf } from "./number-text";

/** A detail as plain text; nothing for what is absent. */
export function text(detail: Details[string]): string {
  if (detail === undefined) return "";
  return typeof detail === "object" ? detail.join(", ") : String(detail);
}

/** A detail as the user wrote it, in quotation marks; a number stands as it is. */
export function quoted(detail: Details[string]): string {
  return typeof detail === "number" ? String(detail) : `"${text(detail)}"`;
}

/** A list detail as a person says it. */
export function list(detail: Details[string]): string {
  return typeof detail === "object" ? listOf(detail) : text(detail);
}

/** A number detail with its digits in groups. */
export function count(detail: Details[string]): string {
  return typeof detail === "number" ? formatNumber(detail) : text(detail);
}
