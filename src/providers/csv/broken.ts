import type { Problems } from "../rejection";
import { Undecodable } from "./decode";
import { NotATable } from "./table";

/** Notes what ended the reading of a file, where the file is to blame; any other error is thrown on. */
export function noteBroken(error: unknown, problems: Problems, elseDo = ""): void {
  if (error instanceof NotATable) problems.add(error.message, error.line);
  else if (error instanceof Undecodable) {
    const { line, encoding } = error;
    problems.add(`the file is not ${encoding} text; save it as "CSV UTF-8"${elseDo}`, line);
  } else throw error;
}
