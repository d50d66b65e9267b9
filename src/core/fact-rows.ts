import type { Source } from "./catalogue";
import { type ExplanationRow, row } from "./explanation";
import type { Fact } from "./fact";
import { type FactPart, factParts } from "./fact-part";
import { Failure } from "./failure";
import { formatInstant } from "./instant";

/** One part of a fact; no-field where the source leaves it unsaid. */
export function partOfFact(
  fact: Fact,
  part: Exclude<FactPart, "all">,
  sources: readonly Source[],
): string | number | Failure {
  const said = saidOf(fact, part, sources);
  if (said !== undefined && said !== "") return said;
  const published = factRows(fact, sources).map(({ label }) => label);
  return new Failure("no-field", {
    material: `${fact.subject} ${fact.metric}`,
    field: part,
    published,
  });
}

/** All that is known of a fact, label by label. */
export function factRows(fact: Fact, sources: readonly Source[]): readonly ExplanationRow[] {
  const source = sources.find(({ id }) => id === fact.source);
  const said = factParts.flatMap((part) => {
    if (part === "all") return [];
    const value = saidOf(fact, part, sources);
    return value === undefined || value === "" ? [] : [row(part, value)];
  });
  return [
    row("subject", fact.subject),
    row("metric", fact.metric),
    ...said,
    ...(source?.address === undefined ? [] : [row("address", source.address)]),
    ...(source?.attribution === undefined ? [] : [row("attribution", source.attribution)]),
  ];
}

function saidOf(
  fact: Fact,
  part: Exclude<FactPart, "all">,
  sources: readonly Source[],
): string | number | undefined {
  switch (part) {
    case "value":
      return fact.value ?? fact.text;
    case "to":
      return fact.valueTo;
    case "known since":
      return formatInstant(fact.knownSince);
    case "source":
      return sources.find(({ id }) => id === fact.source)?.title ?? fact.source;
    default:
      return fact[part];
  }
}
