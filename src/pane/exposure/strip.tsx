import { makeStyles, tokens } from "@fluentui/react-components";
import { memo } from "react";
import { usePane } from "../context";
import { useAmount } from "../hooks/use-amount";
import { stripOf } from "../state/exposure-summary";
import type { Portfolio } from "../state/portfolio";
import { reportPeriod } from "../state/report-period";

const useStyles = makeStyles({
  strip: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "6px",
    margin: 0,
    padding: 0,
    listStyle: "none",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  fact: {
    ":not(:last-child)::after": {
      content: '"·"',
      marginInlineStart: "6px",
      color: tokens.colorNeutralForeground3,
    },
  },
  lacking: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

/** What the picture stands on: names, gross value, prices, snapshot, weights, and how much of it is priced and classified. */
export const Strip = memo(function Strip({ portfolio }: { readonly portfolio: Portfolio }) {
  const styles = useStyles();
  const { messages, formats } = usePane();
  const amount = useAmount(portfolio);
  const words = messages.exposure.strip;
  const { names, gross, prices, snapshot, weights, priced, classified } = stripOf(portfolio);
  const facts: readonly string[] = [
    words.names(formats.count(names)),
    words.gross(amount(gross)),
    prices === undefined ? words.noPrices : words.prices(formats.day(prices)),
    words.snapshot(String(snapshot)),
    weights === undefined
      ? words.noWeights
      : words.weights(reportPeriod(weights.first), reportPeriod(weights.last)),
  ];
  return (
    <ul className={styles.strip} aria-label={words.label}>
      {facts.map((fact) => (
        <li key={fact} className={styles.fact}>
          {fact}
        </li>
      ))}
      <li className={styles.fact}>
        <Part of={priced}>{words.priced(formats.part(priced))}</Part>
      </li>
      <li className={styles.fact}>
        <Part of={classified}>{words.classified(formats.part(classified))}</Part>
      </li>
    </ul>
  );
});

/** What is not all of it stands out. */
function Part({ of, children }: { readonly of: number; readonly children: string }) {
  const styles = useStyles();
  return <span className={of < 1 ? styles.lacking : undefined}>{children}</span>;
}
