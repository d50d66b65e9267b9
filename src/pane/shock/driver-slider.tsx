import { makeStyles, tokens } from "@fluentui/react-components";
import { type CSSProperties, memo, useId, useState } from "react";
import type { Driver } from "../../core/portfolio/driver";
import { usePane } from "../context";
import { SLIDER_END, readPercent } from "../state/shock-controls";
import { PercentBox } from "./percent-box";
import { useRangeStyles } from "./range-styles";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "64px minmax(0, 1fr) 80px",
    alignItems: "center",
    columnGap: "8px",
  },
  driver: { fontWeight: tokens.fontWeightSemibold },
  fault: {
    gridColumn: "1 / -1",
    color: tokens.colorPaletteRedForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface DriverSliderProps {
  readonly driver: Driver;
  /** 10 is +10 %. */
  readonly percent: number;
  readonly onMove: (driver: Driver, percent: number) => void;
}

/** The change of one driver group: a slider up to its ends, and a box for any change. */
export const DriverSlider = memo(function DriverSlider({
  driver,
  percent,
  onMove,
}: DriverSliderProps) {
  const styles = useStyles();
  const range = useRangeStyles();
  const { messages, formats } = usePane();
  const words = messages.shock;
  const [fault, setFault] = useState<string>();
  const faultId = useId();
  const take = (text: string): boolean => {
    const read = readPercent(text);
    setFault(read === undefined ? text : undefined);
    if (read === undefined) return false;
    onMove(driver, read);
    return true;
  };
  const value = Math.max(-SLIDER_END, Math.min(SLIDER_END, percent));
  return (
    <div className={styles.row} role="group" aria-label={`${driver}: ${words.drivers[driver]}`}>
      <span className={styles.driver} title={words.drivers[driver]} aria-hidden>
        {driver}
      </span>
      <input
        type="range"
        className={range.range}
        style={filledTo(value)}
        min={-SLIDER_END}
        max={SLIDER_END}
        step={1}
        value={value}
        aria-label={words.slider(driver, words.drivers[driver])}
        aria-valuetext={formats.step(percent / 100)}
        onChange={(event) => {
          setFault(undefined);
          onMove(driver, event.target.valueAsNumber);
        }}
      />
      <PercentBox
        text={percent > 0 ? `+${percent}` : String(percent)}
        onTyped={take}
        invalid={fault !== undefined}
        aria-label={words.typed(driver)}
        {...(fault === undefined ? {} : { "aria-describedby": faultId })}
      />
      {fault !== undefined && (
        <div className={styles.fault} id={faultId} role="alert">
          {words.badPercent(fault)}
        </div>
      )}
    </div>
  );
});

/** A change has its nothing in the middle of the rail: the rail is filled from there to the thumb. */
function filledTo(value: number): CSSProperties {
  const at = 50 + (value / SLIDER_END) * 50;
  return { "--low": `${Math.min(50, at)}%`, "--high": `${Math.max(50, at)}%` } as CSSProperties;
}
