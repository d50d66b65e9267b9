import { CellError } from "../functions/answer";

/**
 * An argument as Excel hands it over, made plain: an error becomes a CellError, a rich number, text or truth value its basic
 * value, an entity its text. What is left (an image, a function) stays as it is, and the argument's reader refuses it by name.
 */
export function argumentIn(given: unknown): unknown {
  if (typeof given !== "object" || given === null) return given;
  if (Array.isArray(given)) return given.map(argumentIn);
  if (!("type" in given)) return given;
  switch (given.type) {
    case "Error":
      return new CellError("basicValue" in given ? String(given.basicValue) : "#VALUE!");
    case "Double":
    case "String":
    case "Boolean":
    case "FormattedNumber":
      return "basicValue" in given ? given.basicValue : given;
    case "Empty":
      return null;
    case "Entity":
    case "LinkedEntity":
      return "text" in given ? given.text : given;
    default:
      return given;
  }
}
