import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "../context";
import { numberIn } from "../state/exposure-summary";
import { type ChainPlace, chainPlaces } from "../state/name-held";
import type { Portfolio } from "../state/portfolio";
import { markRow } from "../styles";
import { ChainTable } from "./chain-table";
import { PlaceIcon, usePlaceStyles } from "./place-mark";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "6px", minWidth: 0 },
  head: { display: "flex", justifyContent: "space-between", gap: "8px", alignItems: "baseline" },
  title: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  toggle: { fontSize: tokens.fontSizeBase200, minHeight: "24px" },
  bar: { display: "block", width: "100%", height: "12px" },
  words: {
    ...markRow,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  word: { display: "flex", alignItems: "center", gap: "4px" },
});

/** Where the gross value stands in the chain: one thin bar in the order of the chain, with its words and shapes. */
export function ChainBar({ portfolio }: { readonly portfolio: Portfolio }) {
  const styles = useStyles();
  const [asTable, setAsTable] = useState(false);
  const { messages, formats } = usePane();
  const { chain: words, places } = messages.exposure;
  const parts = partsOf(portfolio);
  return (
    <section className={styles.section} aria-label={words.label}>
      <div className={styles.head}>
        <h2 className={styles.title}>{words.label}</h2>
        <Link
          as="button"
          className={styles.toggle}
          aria-expanded={asTable}
          onClick={() => setAsTable(!asTable)}
        >
          {asTable ? words.hideTable : words.table}
        </Link>
      </div>
      <Bar parts={parts} />
      <ul className={styles.words}>
        {parts.map(({ place, part }) => (
          <li key={place} className={styles.word}>
            <PlaceIcon place={place} />
            {places[place]} {formats.percent(part)}
          </li>
        ))}
      </ul>
      {asTable && <ChainTable portfolio={portfolio} />}
    </section>
  );
}

interface ChainPart {
  readonly place: ChainPlace;
  /** Of the gross value in the chain. */
  readonly part: number;
}

/** Cash has no place in the chain, and what is unpriced no value. */
function partsOf({ stages }: Portfolio): readonly ChainPart[] {
  const gross = (place: ChainPlace): number =>
    numberIn(
      stages.find(({ label }) => label === place),
      "gross",
    );
  const whole = chainPlaces.reduce((sum, place) => sum + gross(place), 0);
  return chainPlaces.flatMap((place) =>
    gross(place) > 0 ? [{ place, part: gross(place) / whole }] : [],
  );
}

const WIDTH = 1000;
const GAP = 4;

function Bar({ parts }: { readonly parts: readonly ChainPart[] }) {
  const styles = useStyles();
  const colours = usePlaceStyles();
  let x = 0;
  return (
    <svg className={styles.bar} viewBox={`0 0 ${WIDTH} 12`} preserveAspectRatio="none" aria-hidden>
      {parts.map(({ place, part }, at) => {
        const left = x;
        x += part * WIDTH;
        const width = part * WIDTH - (at < parts.length - 1 ? GAP : 0);
        return (
          <rect
            key={place}
            className={colours[place]}
            vectorEffect="non-scaling-stroke"
            x={left}
            y={0.5}
            width={Math.max(GAP, width)}
            height={11}
          />
        );
      })}
    </svg>
  );
}
