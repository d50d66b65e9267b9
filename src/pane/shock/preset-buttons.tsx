import { ToggleButton, makeStyles } from "@fluentui/react-components";
import { type Driver, driverGroups } from "../../core/portfolio/driver";
import { usePane } from "../context";
import { type Changes, commonChange, isSameShock, presets } from "../state/shock-controls";

const useStyles = makeStyles({
  presets: { display: "flex", flexWrap: "wrap", gap: "6px" },
  preset: { minWidth: 0, fontVariantNumeric: "tabular-nums" },
});

interface PresetButtonsProps {
  readonly changes: Changes;
  readonly onPreset: (changes: Changes) => void;
}

/** Shocks that are often asked, each named by its numbers; the one that holds is pressed. */
export function PresetButtons({ changes, onPreset }: PresetButtonsProps) {
  const styles = useStyles();
  const { messages } = usePane();
  const nameOf = usePresetName();
  return (
    <div className={styles.presets} role="group" aria-label={messages.shock.presets}>
      {presets.map((preset) => (
        <ToggleButton
          key={nameOf(preset)}
          className={styles.preset}
          size="small"
          checked={isSameShock(preset, changes)}
          onClick={() => onPreset(preset)}
        >
          {nameOf(preset)}
        </ToggleButton>
      ))}
    </div>
  );
}

/** Writes a shock by its numbers: "NdPr +10%", "All +20%". */
function usePresetName(): (changes: Changes) => string {
  const { messages, formats } = usePane();
  const { presetAll, presetOf } = messages.shock;
  return (changes) => {
    const all = commonChange(changes);
    if (all !== undefined) return presetAll(formats.step(all / 100));
    const write = (driver: Driver) =>
      changes[driver] === undefined ? [] : [presetOf(driver, formats.step(changes[driver] / 100))];
    return driverGroups.flatMap(write).join(", ");
  };
}
