import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { splitCode } from "../../core/code";
import { namesOfQuoter } from "../../core/quoter";
import { usePane } from "../context";
import { SourceLink } from "../source-link";
import type { Quote } from "../state/quote";

const useStyles = makeStyles({
  facts: {
    display: "grid",
    gridTemplateColumns: "minmax(72px, max-content) 1fr",
    columnGap: "12px",
    rowGap: "3px",
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  label: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, minWidth: 0 },
});

/** What is behind the newest price: quoter, range, since when it is known, source. */
export function QuoteFacts({ quote }: { readonly quote: Quote }) {
  const styles = useStyles();
  const { messages, formats } = usePane();
  const { entry, range, knownSince, source, revisions, note } = quote;
  const words = messages.card;
  const { quoter = "" } = splitCode(entry.code);
  const [quoterName] = namesOfQuoter(quoter).split("; ");
  return (
    <dl className={styles.facts}>
      <Row label={words.quoter}>{quoterName ? `${quoterName} (${quoter})` : quoter}</Row>
      {entry.specification !== undefined && (
        <Row label={words.specification}>{entry.specification}</Row>
      )}
      {range && <Row label={words.range}>{range.map(formats.number).join(" – ")}</Row>}
      <Row label={words.knownSince}>{formats.instant(knownSince)}</Row>
      <Row label={words.revisions}>{words.revised(revisions)}</Row>
      {note !== undefined && <Row label={words.note}>{note}</Row>}
      <Row label={words.source}>
        <SourceLink source={source} />
      </Row>
    </dl>
  );
}

function Row({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>{children}</dd>
    </>
  );
}
