import { Button, Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowResetRegular } from "@fluentui/react-icons/svg/arrow-reset";
import { memo, useCallback, useId } from "react";
import { type Driver, driverGroups } from "../../core/portfolio/driver";
import { usePane } from "../context";
import type { PictureProps } from "../exposure/picture-props";
import { type ShockControls, type ShockEvent, isStill } from "../state/shock-controls";
import { DriverSlider } from "./driver-slider";
import { FloorSketches } from "./floor-sketches";
import { PresetButtons } from "./preset-buttons";
import { ReplayDays } from "./replay-days";
import { ShockEffect } from "./shock-effect";
import { ShockTerms } from "./shock-terms";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "10px", minWidth: 0 },
  head: { display: "flex", justifyContent: "space-between", alignItems: "center", gap: "8px" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  ways: { marginInlineStart: "-8px", flexWrap: "wrap" },
  sliders: { display: "grid", rowGap: "2px" },
  still: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface ShockSectionProps extends Pick<PictureProps, "portfolio" | "shock" | "dispatch"> {
  readonly controls: ShockControls;
}

/** A shock that the user tries: changes by driver group or between two days, over a horizon, with its effect and floors. */
export const ShockSection = memo(function ShockSection({
  controls,
  portfolio,
  shock,
  dispatch,
}: ShockSectionProps) {
  const styles = useStyles();
  const words = usePane().messages.shock;
  const titleId = useId();
  const onEvent = useCallback((event: ShockEvent) => dispatch({ shock: event }), [dispatch]);
  const onMove = useCallback(
    (driver: Driver, percent: number) => onEvent({ kind: "moved", driver, percent }),
    [onEvent],
  );
  const { way, changes } = controls;
  return (
    <section className={styles.section} aria-labelledby={titleId}>
      <div className={styles.head}>
        <h2 className={styles.title} id={titleId}>
          {words.title}
        </h2>
        {way === "stated" && (
          <Button
            appearance="subtle"
            size="small"
            icon={<ArrowResetRegular />}
            disabledFocusable={isStill(controls)}
            onClick={() => onEvent({ kind: "preset", changes: {} })}
          >
            {words.reset}
          </Button>
        )}
      </div>
      <RadioGroup
        className={styles.ways}
        layout="horizontal"
        aria-label={words.way}
        value={way}
        onChange={(_, { value }) =>
          onEvent({ kind: "way", way: value === "replay" ? "replay" : "stated" })
        }
      >
        <Radio value="stated" label={words.ways.stated} />
        <Radio value="replay" label={words.ways.replay} />
      </RadioGroup>
      {way === "replay" ? (
        <ReplayDays controls={controls} shock={shock} onEvent={onEvent} />
      ) : (
        <>
          <PresetButtons
            changes={changes}
            onPreset={(preset) => onEvent({ kind: "preset", changes: preset })}
          />
          <div className={styles.sliders}>
            {driverGroups.map((driver) => (
              <DriverSlider
                key={driver}
                driver={driver}
                percent={changes[driver] ?? 0}
                onMove={onMove}
              />
            ))}
          </div>
          {isStill(controls) && <div className={styles.still}>{words.still}</div>}
        </>
      )}
      <ShockTerms controls={controls} onEvent={onEvent} />
      <ShockEffect portfolio={portfolio} shock={shock} />
      <FloorSketches portfolio={portfolio} shock={shock} />
    </section>
  );
});
