import { Badge, Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { formatPlace } from "../../workbook/address";
import type { FindingGroup } from "../../workbook/check/check-workbook";
import type { Mend } from "../../workbook/check/finding";
import { usePane } from "../context";
import { useVatPrices } from "../hooks/use-vat-prices";
import { choiceText, findingText } from "../state/finding-text";
import { MendPreview } from "./mend-preview";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    padding: "8px 10px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  top: { display: "flex", alignItems: "center", gap: "8px" },
  place: { fontWeight: tokens.fontWeightSemibold, flexGrow: 1, minWidth: 0 },
  more: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  kind: { alignSelf: "flex-start" },
  mends: { display: "flex", flexWrap: "wrap", gap: "8px" },
  note: { color: tokens.colorPaletteRedForeground1, fontSize: tokens.fontSizeBase200 },
});

interface FindingCardProps {
  readonly group: FindingGroup;
  readonly onMend: (mend: Mend) => void;
}

/** One finding: where, what, the way there, and the ways to mend it, each shown before it is written. */
export function FindingCard({ group, onMend }: FindingCardProps) {
  const styles = useStyles();
  const { ports, messages, formats } = usePane();
  const { check: words } = messages;
  const { first, places, mends } = group;
  const [chosen, choose] = useState<Mend>();
  const [gone, setGone] = useState(false);
  const prices = useVatPrices(first);
  const place = formatPlace(first.place, true);
  const goTo = () => {
    setGone(false);
    ports.workbook.goTo(first.place).catch(() => setGone(true));
  };
  return (
    <li className={styles.card}>
      <div className={styles.top}>
        <span className={styles.place}>
          {place}{" "}
          {places.length > 1 && (
            <span className={styles.more}>{words.more(places.length - 1)}</span>
          )}
        </span>
        <Button size="small" aria-label={words.goTo(place)} onClick={goTo}>
          {words.go}
        </Button>
      </div>
      <Badge
        className={styles.kind}
        appearance="tint"
        shape="rounded"
        color={
          first.kind === "mixed-synthetic" || first.kind === "mixed-bases" ? "danger" : "warning"
        }
      >
        {words.titles[first.kind]}
      </Badge>
      <span>{findingText(first, words, formats, prices)}</span>
      {mends.length > 0 && (
        <div className={styles.mends}>
          {mends.map((mend) => (
            <Button
              key={mend.choice}
              size="small"
              aria-expanded={chosen?.choice === mend.choice}
              onClick={() => choose(mend)}
            >
              {choiceText(mend.choice, words, formats, prices)}
            </Button>
          ))}
        </div>
      )}
      {chosen && (
        <MendPreview
          mend={chosen}
          onWrite={() => {
            choose(undefined);
            onMend(chosen);
          }}
          onCancel={() => choose(undefined)}
        />
      )}
      {gone && <div className={styles.note}>{words.gone(place)}</div>}
    </li>
  );
}
