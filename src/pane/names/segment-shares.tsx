import { makeStyles, tokens } from "@fluentui/react-components";
import { type Segment, segments } from "../../core/portfolio/segment";
import { usePane } from "../context";
import { PercentBox } from "../shock/percent-box";
import type { ClassifyDraft } from "../state/classify-draft";

const useStyles = makeStyles({
  segments: { display: "grid", rowGap: "4px" },
  segment: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 80px",
    alignItems: "center",
    columnGap: "8px",
  },
  name: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  code: { fontWeight: tokens.fontWeightSemibold },
});

interface SegmentSharesProps {
  readonly shares: ClassifyDraft["shares"];
  /** The segment whose share cannot be read. */
  readonly wrong: Segment | undefined;
  readonly faultId: string;
  readonly onShares: (shares: ClassifyDraft["shares"]) => void;
}

/** A box for the share of each segment, along the chain. */
export function SegmentShares({ shares, wrong, faultId, onShares }: SegmentSharesProps) {
  const styles = useStyles();
  const words = usePane().messages.names;
  return (
    <div className={styles.segments}>
      {segments.map((segment) => (
        <div key={segment} className={styles.segment}>
          <span className={styles.name} aria-hidden>
            <span className={styles.code}>{segment}</span> {words.segments[segment]}
          </span>
          <PercentBox
            text={shares[segment] ?? ""}
            aria-label={`${segment}: ${words.segments[segment]}`}
            invalid={wrong === segment}
            aria-describedby={faultId}
            onText={(text) => onShares({ ...shares, [segment]: text })}
          />
        </div>
      ))}
    </div>
  );
}
