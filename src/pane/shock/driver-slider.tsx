import { Slider, makeStyles, tokens } from "@fluentui/react-components";
import { memo, useId, useState } from "react";
import type { Driver } from "../../core/portfolio/driver";
import { usePane } from "../context";
import { SLIDER_END, readPercent } from "../state/shock-controls";
import { PercentBox } from "./percent-box";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "60px minmax(0, 1fr) 84px",
    alignItems: "center",
    columnGap: "8px",
  },
  driver: { fontWeight: tokens.fontWeightSemibold },
  slider: { minWidth: 0 },
  fault: {
    gridColumn: "1 / -1",
    color: tokens.colorPaletteRedForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Fluent fills a rail from its start; a change has its nothing in the middle. */
const fromMiddle = (() => {
  const thumb = "var(--fui-Slider--progress)";
  const [low, high] = [`min(50%, ${thumb})`, `max(50%, ${thumb})`];
  const [rail, fill] = [tokens.colorNeutralStrokeAccessible, tokens.colorCompoundBrandBackground];
  return `linear-gradient(to right, ${rail} ${low}, ${fill} ${low}, ${fill} ${high}, ${rail} ${high})`;
})();

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
  return (
    <div className={styles.row} role="group" aria-label={`${driver}: ${words.drivers[driver]}`}>
      <span className={styles.driver} title={words.drivers[driver]} aria-hidden>
        {driver}
      </span>
      <Slider
        className={styles.slider}
        size="small"
        min={-SLIDER_END}
        max={SLIDER_END}
        value={Math.max(-SLIDER_END, Math.min(SLIDER_END, percent))}
        rail={{ style: { backgroundImage: fromMiddle } }}
        aria-label={words.slider(driver, words.drivers[driver])}
        aria-valuetext={formats.change(percent / 100)}
        onChange={(_, { value }) => {
          setFault(undefined);
          onMove(driver, value);
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
