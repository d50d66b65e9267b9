import { Button, ToggleButton, Tooltip, makeStyles } from "@fluentui/react-components";
import { FilterFilled, FilterRegular } from "@fluentui/react-icons/svg/filter";
import { MathFormulaRegular } from "@fluentui/react-icons/svg/math-formula";
import { useEffect, useRef, useState } from "react";
import { usePane } from "../context";
import type { TabProps } from "../frame/tab-props";
import { useAnswer } from "../hooks/use-answer";
import { useFeedState } from "../hooks/use-watched";
import { keptBasis } from "../state/quote";
import { rowToChoose } from "../state/search";
import { narrowingCount } from "../state/search-filter";
import { FilterPanel } from "./filter-panel";
import { BuilderPanel } from "../builder/builder-panel";
import { OwnButton } from "../own/own-button";
import { OwnPricesView } from "../own/own-prices";
import { PriceCard } from "./price-card";
import { ResultsList } from "./results-list";
import { SearchBox } from "./search-box";

const useStyles = makeStyles({
  top: {
    display: "flex",
    alignItems: "center",
    gap: "4px",
    "& > :first-child": { flexGrow: 1, minWidth: 0 },
  },
  tab: { display: "flex", flexDirection: "column", gap: "12px", minWidth: 0 },
  // A pointer that rests on an icon never leaves it once another icon takes its place: the hint would stay.
  icon: { pointerEvents: "none" },
});

/** Search, and under it either what it found or the card of what was chosen; or the prices of the user's own. */
export function PricesTab({ state, dispatch }: TabProps) {
  return state.own.screen.kind === "closed" ? (
    <FeedPrices state={state} dispatch={dispatch} />
  ) : (
    <OwnPricesView state={state} dispatch={dispatch} />
  );
}

function FeedPrices({ state: { prices }, dispatch }: TabProps) {
  const styles = useStyles();
  const { ports, messages } = usePane();
  const { view } = useFeedState();
  const { search, listed, chosen, basis } = prices;
  const { text } = search;
  const { filter: words } = messages;
  const narrowing = narrowingCount(search.filter);
  const [filtering, setFiltering] = useState(false);
  const answer = useAnswer(listed ? { name: "REFIND", given: [text] } : undefined);

  useEffect(() => {
    if (answer === undefined) return;
    const catalogue = ports.feed.current()?.catalogue;
    const event = { kind: "answered", text, answer } as const;
    dispatch({ prices: { kind: "search", event, ...(catalogue && { catalogue }) } });
  }, [ports, dispatch, text, answer]);

  const choose = (code: string) => {
    const usual = ports.defaults.written().basis ?? "";
    const kept = view ? keptBasis(view, code, basis) || keptBasis(view, code, usual) : "";
    dispatch({ prices: { kind: "chose", code, basis: kept } });
  };

  const searchBox = useRef<HTMLInputElement>(null);
  const goBack = () => {
    dispatch({ prices: { kind: "listed", listed: true } });
    searchBox.current?.focus();
  };

  if (prices.builder) {
    return (
      <BuilderPanel
        builder={prices.builder}
        onEvent={(event) => dispatch({ prices: { kind: "builder", event } })}
        onBack={() => dispatch({ prices: { kind: "building", open: false } })}
      />
    );
  }
  return (
    <div className={styles.tab}>
      <div className={styles.top}>
        <SearchBox
          inputRef={searchBox}
          search={search}
          listed={listed}
          onEvent={(event) => dispatch({ prices: { kind: "search", event } })}
          onChoose={() => {
            const row = rowToChoose(search);
            if (row) choose(row.code);
          }}
          onLeave={() => dispatch({ prices: { kind: "listed", listed: false } })}
        />
        <Tooltip content={words.open(narrowing)} relationship="label">
          <ToggleButton
            appearance="subtle"
            checked={filtering}
            icon={{
              className: styles.icon,
              children: narrowing > 0 ? <FilterFilled /> : <FilterRegular />,
            }}
            onClick={() => setFiltering(!filtering)}
          />
        </Tooltip>
        <Tooltip content={messages.builder.open} relationship="label">
          <Button
            appearance="subtle"
            icon={<MathFormulaRegular />}
            onClick={() => dispatch({ prices: { kind: "building", open: true } })}
          />
        </Tooltip>
      </div>
      {filtering && view && (
        <FilterPanel
          catalogue={view.catalogue}
          filter={search.filter}
          onFilter={(filter) => {
            const event = { kind: "filtered", filter } as const;
            dispatch({ prices: { kind: "search", event, catalogue: view.catalogue } });
          }}
        />
      )}
      <OwnButton dispatch={dispatch} />
      {listed || chosen === undefined ? (
        <ResultsList search={search} onChoose={choose} />
      ) : (
        <PriceCard
          prices={prices}
          code={chosen}
          dispatch={dispatch}
          onChoose={choose}
          onBack={goBack}
        />
      )}
    </div>
  );
}
