import { Spinner, makeStyles } from "@fluentui/react-components";
import { isFailure } from "../../core/failure";
import { cellText } from "../cell-text";
import { usePane } from "../context";
import { useLookedAt } from "../hooks/use-looked-at";
import { useFeedState } from "../hooks/use-watched";
import { WhyTable } from "../prices/why-table";
import { rowsOf } from "../state/answer";
import type { KnownCall } from "../state/known-calls";
import { sourcesOf } from "../state/sources";

const useStyles = makeStyles({ text: { margin: 0 } });

/** Series that are named; the others are counted. */
const MOST_SERIES = 20;

/** A function that gives no price of a material: its answer, the series that it looked at with their sources, the snapshot. */
export function LookedAt({ call }: { readonly call: KnownCall }) {
  const styles = useStyles();
  const { messages, formats } = usePane();
  const { view } = useFeedState();
  const looked = useLookedAt(call);
  const words = messages.explain;
  if (!looked || !view) return <Spinner size="tiny" label={words.looking} />;
  const rows = rowsOf(looked.answer);
  const first = isFailure(rows) ? rows : (rows[0]?.[0] ?? "");
  const { feed, number } = view.catalogue.snapshot;
  const named = looked.series.slice(0, MOST_SERIES);
  const others = looked.series.length - named.length;
  const told = [
    [words.answer, cellText(first, messages, formats)],
    ...named.map((code) => [words.series, words.sourced(code, sourcesOf(view, code).join("; "))]),
    ...(others > 0 ? [[words.series, `+ ${formats.count(others)}`]] : []),
    ...(looked.facts ? [[words.also, words.facts]] : []),
    ...(looked.companies ? [[words.also, words.companies]] : []),
    ["snapshot", `${feed}:${number}`],
    ["reference day", formats.day(view.day)],
  ];
  return (
    <>
      <p className={styles.text}>{words.other(call.name)}</p>
      <WhyTable answer={told} />
    </>
  );
}
