import { Field, Input, ToggleButton, makeStyles } from "@fluentui/react-components";
import { usePane } from "../context";
import type { ChartSpan, NamedSpan } from "../state/chart-span";

const useStyles = makeStyles({
  spans: { display: "flex", flexWrap: "wrap", gap: "2px" },
  span: { minWidth: "36px", paddingInline: "6px" },
  days: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))",
    gap: "8px",
    "& input": { minWidth: 0, width: "100%" },
    "& > *": { minWidth: 0 },
  },
});

interface SpanButtonsProps {
  /** The named spans that show less than everything, and everything. */
  readonly spans: readonly NamedSpan[];
  readonly span: ChartSpan;
  /** What an own span begins with: all there is. */
  readonly all: { readonly from: string; readonly to: string };
  readonly onSpan: (span: ChartSpan) => void;
}

/** How much of the series is shown: counted back from the newest price, or between two days. */
export function SpanButtons({ spans, span, all, onSpan }: SpanButtonsProps) {
  const styles = useStyles();
  const { chart: words } = usePane().messages;
  const own = typeof span === "object" ? span : undefined;
  return (
    <>
      <div className={styles.spans} role="group" aria-label={words.span}>
        {spans.map((one) => (
          <ToggleButton
            key={one}
            className={styles.span}
            size="small"
            appearance="subtle"
            checked={one === span}
            onClick={() => onSpan(one)}
          >
            {words.spans[one]}
          </ToggleButton>
        ))}
        <ToggleButton
          className={styles.span}
          size="small"
          appearance="subtle"
          checked={own !== undefined}
          onClick={() => onSpan(own ? "all" : all)}
        >
          {words.ownSpan}
        </ToggleButton>
      </div>
      {own && (
        <div className={styles.days}>
          {(["from", "to"] as const).map((end) => (
            <Field key={end} label={words.ends[end]} size="small">
              <Input
                type="date"
                size="small"
                value={own[end]}
                onChange={(_, { value }) => onSpan({ ...own, [end]: value })}
              />
            </Field>
          ))}
        </div>
      )}
    </>
  );
}
