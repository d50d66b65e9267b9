import { makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useEffect, useId, useMemo, useRef, useState } from "react";
import { isFailure } from "../../core/failure";
import { usePane } from "../context";
import type { TabProps } from "../frame/tab-props";
import { useClassified } from "../hooks/use-classified";
import { useHoldings } from "../hooks/use-holdings";
import { usePicture } from "../hooks/use-picture";
import { useFeedState } from "../hooks/use-watched";
import { CardFailure } from "../prices/card-failure";
import { shockAsked } from "../state/shock-controls";
import { HoldingsFailure } from "./holdings-failure";
import { Picture } from "./picture";
import { PictureLoading } from "./picture-loading";
import { RowNotesList } from "./row-notes-list";
import { SourceBar } from "./source-bar";
import { Unread } from "./unread";
import { WaysIn } from "./ways-in";

const useStyles = makeStyles({
  tab: { display: "flex", flexDirection: "column", gap: "16px", minWidth: 0 },
  start: { display: "flex", flexDirection: "column", gap: "8px" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The exposure of the user's holdings: where they come from, and what a shock does to them. */
export function ExposureTab({ state, dispatch }: TabProps) {
  const styles = useStyles();
  const titleId = useId();
  const { messages } = usePane();
  const { failure } = useFeedState();
  const { exposure } = state;
  const { source, cells, unread } = exposure;
  const own = useClassified();
  const wanted = useMemo(() => shockAsked(state.shock), [state.shock]);
  // The slider goes first: what it does to five thousand names follows when it rests for a moment.
  const asked = useDeferredValue(wanted);
  const actions = useHoldings(exposure, dispatch);
  const { portfolio, shock, standard } = usePicture(exposure, asked, own.classified);
  const [isChanging, setChanging] = useState(false);
  const top = useRef<HTMLElement>(null);
  const [moves, setMoves] = useState(0);
  // The buttons of what was chosen or forgotten go with it: who pressed one goes on from what stands there instead.
  useEffect(() => {
    if (moves > 0) top.current?.focus();
  }, [moves]);
  const move = () => {
    setChanging(false);
    setMoves((count) => count + 1);
  };

  return (
    <div className={styles.tab}>
      {source === undefined ? (
        <section ref={top} tabIndex={-1} className={styles.start} aria-labelledby={titleId}>
          <h2 className={styles.title} id={titleId}>
            {messages.exposure.start.title}
          </h2>
          <p className={styles.text}>{messages.exposure.start.text}</p>
          <WaysIn actions={actions} onTaken={move} />
        </section>
      ) : (
        <>
          <SourceBar
            at={top}
            source={source}
            exposure={exposure}
            isChanging={isChanging}
            onChange={() => setChanging(!isChanging)}
            onAskAgain={() => dispatch({ exposure: { kind: "open-again" } })}
            onForget={() => {
              actions.forget();
              move();
            }}
          />
          {isChanging && <WaysIn actions={actions} onTaken={move} />}
        </>
      )}
      {unread !== undefined && <Unread detail={unread} />}
      {source !== undefined && unread === undefined && portfolio === undefined && !failure && (
        <PictureLoading />
      )}
      {isFailure(portfolio) &&
        (portfolio.details.argument === "holdings" || portfolio.reason === "ambiguous-ticker" ? (
          <HoldingsFailure
            failure={portfolio}
            exposure={exposure}
            onChoice={(choice) => dispatch({ exposure: { kind: "choice", choice } })}
          />
        ) : (
          <CardFailure failure={portfolio} />
        ))}
      {portfolio !== undefined && !isFailure(portfolio) && (
        <>
          {cells && <RowNotesList cells={cells} portfolio={portfolio} />}
          <Picture
            state={state}
            dispatch={dispatch}
            portfolio={portfolio}
            asked={asked}
            shock={shock}
            standard={standard}
            own={own}
          />
        </>
      )}
    </div>
  );
}
