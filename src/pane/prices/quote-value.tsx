import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Warning16Regular } from "@fluentui/react-icons/svg/warning";
import { usePane } from "../context";
import { isOwn } from "../../core/series-name";
import type { Messages } from "../messages/en";
import { type Quote, isTooOld } from "../state/quote";
import { OwnBadge } from "../own/own-badge";
import { SyntheticBadge } from "./synthetic-badge";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: "8px" },
  value: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
  },
  basis: { color: tokens.colorNeutralForeground2 },
  under: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  old: {
    display: "flex",
    alignItems: "flex-start",
    gap: "4px",
    color: tokens.colorPaletteDarkOrangeForeground1,
  },
});

/** The newest price, in what, for which day and how old; a price that "latest" would refuse says so. */
export function QuoteValue({ quote }: { readonly quote: Quote }) {
  const styles = useStyles();
  const { messages, formats } = usePane();
  const { entry, terms, value, first, age, limit, status } = quote;
  const { basis, scale } = terms.conversion;
  const under = [formats.period(first, entry.frequency)];
  if (status !== "published" && status !== "synthetic") under.push(messages.status[status]);
  if (!isTooOld(quote)) under.push(messages.feed.age(age));
  return (
    <>
      <div className={styles.line}>
        <span className={styles.value}>{formats.number(value)}</span>
        <span className={styles.basis}>
          {entry.kind === "rate" ? rateBasis(entry.code, messages) : messages.basis(basis, scale)}
        </span>
        {entry.synthetic && <SyntheticBadge />}
        {isOwn(entry) && <OwnBadge />}
      </div>
      <div className={styles.under}>{under.join(" · ")}</div>
      {isTooOld(quote) && (
        <div className={mergeClasses(styles.under, styles.old)}>
          <Warning16Regular aria-hidden />
          <span>{messages.card.old(messages.feed.age(age), messages.days(limit))}</span>
        </div>
      )}
    </>
  );
}

/** "CNY for 1 EUR" of "EURCNY@ECB". */
function rateBasis(code: string, messages: Messages): string {
  return messages.rate(code.slice(3, 6), code.slice(0, 3));
}
