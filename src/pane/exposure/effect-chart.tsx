import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useMemo, useState } from "react";
import { ReadDrawing } from "../chart/read-drawing";
import { usePane } from "../context";
import { useCompanyName } from "../hooks/use-company-name";
import { useWidth } from "../hooks/use-width";
import type { EffectBars } from "../state/effect-bars";
import type { NameShocked } from "../state/picture";
import { BAR, ROW, type EffectPlane, effectPlane, rowAt } from "./effect-plane";
import { EffectRow } from "./effect-row";
import { useEffectStyles } from "./effect-styles";
import { Hatch } from "./hatch";
import { useEffectReadout } from "./use-effect-readout";

const useStyles = makeStyles({
  svg: { display: "block" },
  readout: {
    minHeight: `calc(2 * ${tokens.lineHeightBase200})`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** Wide enough for the name of a company in place of its ticker. */
const FOR_NAMES = 480;

/** Effects by name. Pointer or arrow keys read them one by one; the lines below say the one that is read. */
export function EffectChart({
  bars,
  label,
}: {
  readonly bars: EffectBars;
  readonly label: string;
}) {
  const styles = useStyles();
  const shapes = useEffectStyles();
  const { messages } = usePane();
  const words = messages.exposure.effects;
  const nameOf = useCompanyName();
  const [watchWidth, width] = useWidth();
  const [read, setRead] = useState<number>();
  const readout = useEffectReadout();
  const hatch = useId();
  const plane = useMemo(() => (width > 0 ? effectPlane(bars, width) : undefined), [bars, width]);
  const { shown, rest } = bars;
  const at = Math.min(read ?? 0, shown.length - 1);
  const named = shown[at];
  const textOf = (shocked: NameShocked): string =>
    width < FOR_NAMES ? shocked.held.label : nameOf(shocked.held.listing, shocked.held.label);

  return (
    <>
      <ReadDrawing
        watch={watchWidth}
        label={`${label}. ${words.keys}`}
        marks={shown.length}
        at={at}
        said={named && readout(named)}
        order="down"
        nearest={(_, y) => rowAt(y, shown.length)}
        onRead={setRead}
      >
        {plane && (
          <svg className={styles.svg} width={width} height={plane.height} aria-hidden>
            <Hatch id={hatch} />
            {read !== undefined && (
              <rect
                className={shapes.read}
                x={0}
                y={plane.y(at) - ROW / 2}
                width={width}
                height={ROW}
              />
            )}
            <Axis plane={plane} />
            {shown.map((shocked, row) => (
              <EffectRow
                key={shocked.held.label}
                plane={plane}
                row={row}
                shocked={shocked}
                label={shortened(textOf(shocked), plane)}
                hatch={hatch}
              />
            ))}
            {rest.names > 0 && <Rest plane={plane} row={shown.length} rest={rest} />}
          </svg>
        )}
      </ReadDrawing>
      <div className={styles.readout} aria-hidden>
        {read !== undefined && named ? readout(named) : words.what}
      </div>
    </>
  );
}

function Axis({ plane }: { readonly plane: EffectPlane }) {
  const shapes = useEffectStyles();
  const { formats } = usePane();
  return (
    <>
      {plane.ticks.map((tick) => (
        <g key={tick}>
          <line
            className={tick === 0 ? shapes.zero : shapes.grid}
            x1={plane.x(tick)}
            x2={plane.x(tick)}
            y1={18}
            y2={plane.height}
          />
          <text className={shapes.tick} x={plane.x(tick)} y={12} textAnchor="middle">
            {formats.change(tick)}
          </text>
        </g>
      ))}
    </>
  );
}

interface RestProps {
  readonly plane: EffectPlane;
  readonly row: number;
  readonly rest: EffectBars["rest"];
}

/** All that the chart has no room for, as one bar. */
function Rest({ plane, row, rest }: RestProps) {
  const shapes = useEffectStyles();
  const { messages, formats } = usePane();
  const words = messages.exposure.effects;
  const y = plane.y(row);
  const [from, to] = [plane.x(0), plane.x(rest.contribution)];
  const isOpen = rest.open === rest.names;
  return (
    <g>
      <text className={shapes.name} x={2} y={y} dominantBaseline="central">
        {words.rest(formats.count(rest.names))}
      </text>
      {!isOpen && (
        <rect
          className={shapes.rest}
          x={Math.min(from, to)}
          y={y + BAR / 2 - 3}
          width={Math.max(1, Math.abs(to - from))}
          height={4}
        />
      )}
      <text
        className={isOpen ? shapes.tick : shapes.name}
        x={plane.width - 2}
        y={y}
        textAnchor="end"
        dominantBaseline="central"
      >
        {isOpen ? words.open : formats.change(rest.contribution)}
      </text>
    </g>
  );
}

/** About six pixels a letter, twice that for a Chinese one. */
function shortened(text: string, { left }: EffectPlane): string {
  const room = Math.floor((left - 24) / 6.2);
  let used = 0;
  for (const [at, letter] of [...text].entries()) {
    used += /[\u2e80-\uffef]/.test(letter) ? 2 : 1;
    if (used > room) return `${[...text].slice(0, Math.max(1, at - 1)).join("")}…`;
  }
  return text;
}
