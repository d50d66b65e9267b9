import { type CellPlace, formatPlace } from "../../workbook/address";
import type { Cause, Scan } from "./problem";

/** The tab of problems: what the newest look through the workbook gave, and the causes told so far. */
export interface Problems {
  readonly looking: boolean;
  readonly scan?: Scan;
  /** Why the newest look failed. */
  readonly unread?: string;
  /** Causes by place, as `placeKey` writes it. */
  readonly causes: ReadonlyMap<string, Cause>;
  /** How many problems are in sight. */
  readonly shown: number;
}

/** What may happen to the list of problems. */
export type ProblemsEvent =
  | { readonly kind: "looking" }
  | { readonly kind: "looked"; readonly scan: Scan }
  | { readonly kind: "unread"; readonly detail: string }
  | {
      readonly kind: "explained";
      readonly scan: Scan;
      readonly place: CellPlace;
      readonly cause: Cause;
    }
  | { readonly kind: "more" };

/** Problems that come into sight at a time; each of them costs a question. */
export const PROBLEMS_AT_A_TIME = 25;

/** Before the first look. */
export const noProblems: Problems = {
  looking: false,
  causes: new Map(),
  shown: PROBLEMS_AT_A_TIME,
};

/** The list after an event. A cause found for an older look is not believed any more. */
export function nextProblems(problems: Problems, event: ProblemsEvent): Problems {
  switch (event.kind) {
    case "looking":
      return { ...problems, looking: true };
    case "looked":
      return {
        ...noProblems,
        scan: event.scan,
        shown: problems.shown,
        causes: kept(problems, event.scan),
      };
    case "unread":
      return { ...noProblems, unread: event.detail };
    case "explained": {
      if (event.scan !== problems.scan) return problems;
      const causes = new Map(problems.causes).set(placeKey(event.place), event.cause);
      return { ...problems, causes };
    }
    case "more":
      return { ...problems, shown: problems.shown + PROBLEMS_AT_A_TIME };
  }
}

/** Causes of cells that still show the same stay in sight until they are asked again. */
function kept({ scan, causes }: Problems, next: Scan): Problems["causes"] {
  const before = new Map(scan?.problems.map((problem) => [placeKey(problem.place), problem]));
  const same = next.problems.flatMap(({ place, formula, shows }) => {
    const key = placeKey(place);
    const known = before.get(key);
    const cause = causes.get(key);
    const still = known?.formula === formula && known.shows === shows;
    return still && cause ? [[key, cause] as const] : [];
  });
  return new Map(same);
}

/** A place as a key. */
export function placeKey(place: CellPlace): string {
  return formatPlace(place, true);
}
