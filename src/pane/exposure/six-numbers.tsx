import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactNode, memo } from "react";
import { type Failure, isFailure } from "../../core/failure";
import { usePane } from "../context";
import { useAmount } from "../hooks/use-amount";
import { useCompanyName } from "../hooks/use-company-name";
import { type LargestIssuer, type StandardEffect, numbersOf } from "../state/exposure-summary";
import type { ShockPicture } from "../state/picture";
import type { Portfolio } from "../state/portfolio";
import { Waiting } from "./waiting";

const useStyles = makeStyles({
  numbers: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(132px, 1fr))",
    columnGap: "12px",
    rowGap: "12px",
    margin: 0,
  },
  number: { minWidth: 0 },
  label: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  value: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  open: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  more: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface SixNumbersProps {
  readonly portfolio: Portfolio;
  /** NdPr +10 %, whatever shock is asked. */
  readonly standard: ShockPicture | Failure | undefined;
}

/** What a portfolio comes to, in six numbers. */
export const SixNumbers = memo(function SixNumbers({ portfolio, standard }: SixNumbersProps) {
  const styles = useStyles();
  const { messages, formats } = usePane();
  const amount = useAmount(portfolio);
  const nameOf = useCompanyName();
  const words = messages.exposure.numbers;
  const numbers = numbersOf(portfolio, standard);
  const { largest, effective } = numbers;
  const largestText = ({ issuer, listing, share, isAlone }: LargestIssuer): string =>
    isAlone
      ? words.largest(nameOf(listing, issuer), formats.percent(share))
      : words.largestOfSeveral(formats.percent(share));
  return (
    <dl className={styles.numbers} aria-label={words.label}>
      <Number label={words.gross} value={amount(numbers.gross)}>
        {words.net(amount(numbers.net))}
      </Number>
      <Number label={words.rareEarth} value={formats.percent(numbers.rareEarth)}>
        {words.ofGross}
      </Number>
      <Number label={words.upstream} value={formats.percent(numbers.upstream.ofValue)}>
        {words.ofRareEarth(formats.percent(numbers.upstream.ofRareEarth))}
      </Number>
      <Number label={words.downstream} value={formats.percent(numbers.downstream.ofValue)}>
        {words.ofRareEarth(formats.percent(numbers.downstream.ofRareEarth))}
      </Number>
      <Standard effect={numbers.standard} />
      <Number
        label={words.effective}
        value={isFailure(effective) ? words.none : formats.ratio(effective)}
      >
        {largest && largestText(largest)}
      </Number>
    </dl>
  );
});

/** The range over time, and its ends; where nothing is modelled what is to be added, and never a number. */
function Standard({ effect }: { readonly effect: StandardEffect | Failure | undefined }) {
  const { messages, formats } = usePane();
  const words = messages.exposure.numbers;
  if (effect === undefined) {
    return <Number label={words.standard} value={<Waiting width="80px" />} />;
  }
  if (isFailure(effect)) {
    return (
      <Number label={words.standard} value={words.notModelled} isOpen>
        {effect.reason === "not-modelled" ? words.addInputs : messages.sentence(effect)}
      </Number>
    );
  }
  const { low, high, quarter, steady } = effect.span;
  const range =
    formats.change(low) === formats.change(high)
      ? formats.change(low)
      : words.range(formats.change(low), formats.change(high));
  return (
    <Number label={words.standard} value={range}>
      {words.ends(formats.change(quarter), formats.change(steady))};{" "}
      {words.modelled(formats.part(effect.coverage))}
    </Number>
  );
}

interface NumberProps {
  readonly label: string;
  readonly value: ReactNode;
  /** True where there is no number. */
  readonly isOpen?: boolean;
  readonly children?: ReactNode;
}

function Number({ label, value, isOpen = false, children }: NumberProps) {
  const styles = useStyles();
  return (
    <div className={styles.number}>
      <dt className={styles.label}>{label}</dt>
      <dd className={mergeClasses(styles.value, isOpen && styles.open)}>{value}</dd>
      {children !== undefined && <dd className={styles.more}>{children}</dd>}
    </div>
  );
}
