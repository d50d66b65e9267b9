import { useMemo } from "react";
import type { Choice } from "../controls/choice-box";
import { argumentChoices } from "../state/argument-choices";
import type { Builder } from "../state/builder";
import { entriesNamed } from "../state/worded-basis";
import { useNeeds } from "./use-needs";
import { useFeedState } from "./use-watched";

const FACTS = { series: [], facts: true } as const;

/** Functions whose arguments are words of the cited facts. */
const ofFacts: ReadonlySet<string> = new Set(["REFACT", "REEVENTS"]);

/** The usual answers for an argument of the formula. */
export function useArgumentChoices(builder: Builder, argument: string): readonly Choice[] {
  const { view } = useFeedState();
  const { name, filled } = builder;
  const held = useNeeds(ofFacts.has(name) ? FACTS : undefined);
  const factsHeld = ofFacts.has(name) && held === "held";
  const textOf = (one: string) => {
    const found = filled[one];
    return found?.kind === "text" ? found.text : "";
  };
  const material = textOf("material") || textOf("materials") || textOf("a");
  const subject = textOf("subject");
  return useMemo(() => {
    const [entry] = view ? entriesNamed(view.catalogue, [material]) : [];
    return argumentChoices(argument, { name, view, factsHeld, entry, subject });
  }, [argument, name, view, factsHeld, material, subject]);
}
