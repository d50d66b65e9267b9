import { Button } from "@fluentui/react-components";
import { type Dispatch, useState } from "react";
import type { OwnSeries } from "../../client/own/own-series";
import { usePane } from "../context";
import type { PaneEvent } from "../state/pane";
import { OwnBadge } from "./own-badge";
import { useOwnStyles } from "./own-styles";

interface OwnRowProps {
  readonly own: OwnSeries;
  readonly dispatch: Dispatch<PaneEvent>;
}

/** One own series: what it is, what there is of it, and what can be done with it. */
export function OwnRow({ own, dispatch }: OwnRowProps) {
  const styles = useOwnStyles();
  const { messages, formats, ports } = usePane();
  const words = messages.own;
  const { code, basis, frequency, count, firstDay, lastDay } = own.entry;
  const [asks, setAsks] = useState(false);
  const span =
    firstDay === undefined || lastDay === undefined
      ? words.noPrices
      : words.span(count, formats.period(firstDay, frequency), formats.period(lastDay, frequency));
  const show = () => {
    dispatch({ own: { kind: "show", screen: { kind: "closed" } } });
    dispatch({ prices: { kind: "chose", code, basis: "" } });
  };
  const remove = async () => {
    setAsks(false);
    const refusal = await ports.keeping?.own.remove(code);
    if (refusal) {
      dispatch({ own: { kind: "outcome", outcome: { kind: "refused", refusal } } });
    }
  };
  return (
    <li className={styles.group}>
      <div className={styles.row}>
        <span className={styles.code}>{code}</span>
        <OwnBadge />
      </div>
      <p className={styles.quiet}>
        {[messages.basis(basis), messages.frequency[frequency], span].join(" · ")}
        <br />
        {own.series ? words.mark : words.elsewhere}
      </p>
      {asks ? (
        <div role="group" aria-label={words.removeOf(code)} className={styles.row}>
          <p className={styles.quiet}>{words.removeAsk(code)}</p>
          <Button size="small" appearance="primary" autoFocus onClick={() => void remove()}>
            {words.remove}
          </Button>
          <Button size="small" onClick={() => setAsks(false)}>
            {messages.cancel}
          </Button>
        </div>
      ) : (
        <div className={styles.buttons}>
          {own.series && (
            <>
              <Button
                size="small"
                appearance="transparent"
                aria-label={words.showOf(code)}
                onClick={show}
              >
                {words.show}
              </Button>
              <Button
                size="small"
                appearance="transparent"
                aria-label={words.editOf(code)}
                onClick={() =>
                  dispatch({ own: { kind: "show", screen: { kind: "series", code } } })
                }
              >
                {words.edit}
              </Button>
            </>
          )}
          <Button
            size="small"
            appearance="transparent"
            aria-label={words.removeOf(code)}
            onClick={() => setAsks(true)}
          >
            {words.remove}
          </Button>
        </div>
      )}
    </li>
  );
}
