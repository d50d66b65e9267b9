import { makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../context";
import { useWidth } from "../hooks/use-width";
import type { FloorPoint, FloorSketch as Sketch } from "../state/floor-held";

const HEIGHT = 104;
const MARGIN = { left: 8, right: 8, top: 16, bottom: 18 };

const useStyles = makeStyles({
  svg: { display: "block" },
  axis: { stroke: tokens.colorNeutralStroke1 },
  without: { stroke: tokens.colorNeutralStroke1, strokeDasharray: "3 3" },
  line: { stroke: tokens.colorCompoundBrandStroke, strokeWidth: 2, fill: "none" },
  today: { fill: tokens.colorNeutralForeground1 },
  shocked: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: 2,
  },
  text: { fill: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase100 },
});

interface FloorSketchProps {
  readonly sketch: Sketch;
  readonly label: string;
  readonly level: string;
}

/** The price that is realised over the market price: the kink at the floor, a dot for today, a ring for the shock. */
export function FloorSketch({ sketch, label, level }: FloorSketchProps) {
  const styles = useStyles();
  const words = usePane().messages.shock;
  const [watchWidth, width] = useWidth();
  const { from, to, line, today, shocked } = sketch;
  const [, kink] = line;
  const inner = Math.max(0, width - MARGIN.left - MARGIN.right);
  const low = Math.min(from, ...line.map(({ realised }) => realised)) * 0.95;
  const high = Math.max(to, ...line.map(({ realised }) => realised));
  const x = (market: number) => MARGIN.left + (inner * (market - from)) / (to - from);
  const y = (price: number) =>
    HEIGHT - MARGIN.bottom - ((HEIGHT - MARGIN.top - MARGIN.bottom) * (price - low)) / (high - low);
  const at = ({ market, realised }: FloorPoint) => ({ cx: x(market), cy: y(realised) });
  const end = ({ market }: FloorPoint) => (x(market) > width / 2 ? "end" : "start");
  return (
    <div ref={watchWidth}>
      {width > 0 && (
        <svg className={styles.svg} width={width} height={HEIGHT} role="img" aria-label={label}>
          <line
            className={styles.axis}
            x1={MARGIN.left}
            x2={width - MARGIN.right}
            y1={HEIGHT - MARGIN.bottom}
            y2={HEIGHT - MARGIN.bottom}
          />
          <line className={styles.without} x1={x(from)} y1={y(from)} x2={x(to)} y2={y(to)} />
          <polyline
            className={styles.line}
            points={line.map((point) => `${x(point.market)},${y(point.realised)}`).join(" ")}
          />
          {kink && (
            <text className={styles.text} x={x(from)} y={y(kink.realised) - 5}>
              {level}
            </text>
          )}
          {today && <circle className={styles.today} r={4} {...at(today)} />}
          {shocked && <circle className={styles.shocked} r={4.5} {...at(shocked)} />}
          {today && (
            <text
              className={styles.text}
              x={x(today.market)}
              y={y(today.realised) + 16}
              textAnchor={end(today)}
            >
              {words.today}
            </text>
          )}
          {shocked && (
            <text
              className={styles.text}
              x={x(shocked.market)}
              y={y(shocked.realised) - 8}
              textAnchor={end(shocked)}
            >
              {words.shocked}
            </text>
          )}
          <text className={styles.text} x={width - MARGIN.right} y={HEIGHT - 5} textAnchor="end">
            {words.market}
          </text>
        </svg>
      )}
    </div>
  );
}
