import { mergeClasses } from "@fluentui/react-components";
import { usePane } from "../context";
import { isAssumed, openReason } from "../state/effect-bars";
import type { EffectSpan, NameShocked } from "../state/picture";
import { BAR, type EffectPlane } from "./effect-plane";
import { useEffectStyles } from "./effect-styles";
import { PlaceMark, usePlaceStyles } from "./place-mark";

interface EffectRowProps {
  readonly plane: EffectPlane;
  readonly row: number;
  readonly shocked: NameShocked;
  readonly label: string;
  /** Id of the pattern over what is assumed. */
  readonly hatch: string;
}

/** One name: its place as a shape, its bar from 0, the whisker over time, and its number. */
export function EffectRow({ plane, row, shocked, label, hatch }: EffectRowProps) {
  const styles = useEffectStyles();
  const { formats } = usePane();
  const { held, contribution, span } = shocked;
  const y = plane.y(row);
  return (
    <g>
      <g transform={`translate(8,${y})`}>
        <PlaceMark place={held.place} />
      </g>
      <text className={styles.name} x={20} y={y} dominantBaseline="central">
        {label}
      </text>
      {contribution === undefined ? (
        <OpenBar plane={plane} row={row} shocked={shocked} />
      ) : (
        <>
          <Bar plane={plane} row={row} shocked={shocked} hatch={hatch} />
          {span && <Whisker plane={plane} y={y} span={span} />}
          <text
            className={styles.name}
            x={plane.width - 2}
            y={y}
            textAnchor="end"
            dominantBaseline="central"
          >
            {formats.change(contribution)}
          </text>
        </>
      )}
    </g>
  );
}

function Bar({ plane, row, shocked, hatch }: Omit<EffectRowProps, "label">) {
  const styles = useEffectStyles();
  const colours = usePlaceStyles();
  const { held, contribution = 0 } = shocked;
  const [from, to] = [plane.x(0), plane.x(contribution)];
  const box = {
    x: Math.min(from, to),
    y: plane.y(row) - BAR / 2,
    width: Math.max(1, Math.abs(to - from)),
    height: BAR,
  };
  return (
    <>
      <rect className={mergeClasses(colours[held.place], styles.bar)} {...box} />
      {isAssumed(shocked) && <rect {...box} fill={`url(#${hatch})`} />}
    </>
  );
}

/** A whisker over all that the effect is between one quarter (a ring) and the steady state (a bar across). */
function Whisker({
  plane,
  y,
  span,
}: {
  readonly plane: EffectPlane;
  readonly y: number;
  readonly span: EffectSpan;
}) {
  const styles = useEffectStyles();
  const { quarter, steady, low, high } = span;
  if (low === high) return null;
  return (
    <>
      <path
        className={styles.span}
        d={`M${plane.x(low)},${y}H${plane.x(high)}M${plane.x(steady)},${y - 5}v10`}
      />
      <circle className={styles.quarter} cx={plane.x(quarter)} cy={y} r={2.5} />
    </>
  );
}

const OPEN = 14;

/** No bar and no 0, but room that is left open, with the word in it. */
function OpenBar({ plane, row, shocked }: Omit<EffectRowProps, "label" | "hatch">) {
  const styles = useEffectStyles();
  const { messages } = usePane();
  const words = messages.exposure.effects;
  const y = plane.y(row);
  const zero = plane.x(0);
  const isFarRight = zero + OPEN > plane.right;
  return (
    <>
      <rect
        className={styles.open}
        x={isFarRight ? zero - OPEN : zero}
        y={y - BAR / 2}
        width={OPEN}
        height={BAR}
        rx={1}
      />
      <text
        className={mergeClasses(styles.tick, styles.quiet)}
        x={plane.width - 2}
        y={y}
        textAnchor="end"
        dominantBaseline="central"
      >
        {words[openReason(shocked) ?? "open"]}
      </text>
    </>
  );
}
