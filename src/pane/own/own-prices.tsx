import { Button } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useEffect, useRef } from "react";
import { usePane } from "../context";
import type { TabProps } from "../frame/tab-props";
import { OwnForm } from "./own-form";
import { OwnList } from "./own-list";
import { OwnSeriesEditor } from "./own-series-editor";
import { useOwnStyles } from "./own-styles";

/** Use my prices: the own series of the workbook, and the way to supply and change them. */
export function OwnPricesView({ state, dispatch }: TabProps) {
  const styles = useOwnStyles();
  const { own: words } = usePane().messages;
  const { screen } = state.own;
  const title = useRef<HTMLHeadingElement>(null);
  // Who came here by keyboard goes on from the title, also after a step within.
  useEffect(() => title.current?.focus(), [screen.kind]);
  const isList = screen.kind === "list";
  const goBack = () => {
    const to = isList ? ({ kind: "closed" } as const) : ({ kind: "list" } as const);
    dispatch({ own: { kind: "show", screen: to } });
  };
  return (
    <section className={styles.view} aria-labelledby="reprice-own-title">
      <Button
        className={styles.back}
        appearance="transparent"
        size="small"
        icon={<ArrowLeftRegular />}
        onClick={goBack}
      >
        {isList ? words.back : words.backToList}
      </Button>
      <h2 id="reprice-own-title" className={styles.title} ref={title} tabIndex={-1}>
        {screen.kind === "series" ? screen.code : words.title}
      </h2>
      {isList && <OwnList state={state} dispatch={dispatch} />}
      {screen.kind === "form" && <OwnForm own={state.own} dispatch={dispatch} />}
      {screen.kind === "series" && (
        <OwnSeriesEditor key={screen.code} code={screen.code} own={state.own} dispatch={dispatch} />
      )}
    </section>
  );
}
