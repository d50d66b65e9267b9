import { type GriffelStyle, makeStyles, tokens } from "@fluentui/react-components";

const quiet = tokens.colorNeutralStrokeAccessible;
const filled = tokens.colorCompoundBrandBackground;

/** The rail is filled between what the element's style says is low and high. */
const rail: GriffelStyle = {
  height: "2px",
  borderRadius: "1px",
  backgroundImage: `linear-gradient(to right, ${quiet} var(--low), ${filled} var(--low), ${filled} var(--high), ${quiet} var(--high))`,
};

const thumb: GriffelStyle = {
  boxSizing: "border-box",
  width: "16px",
  height: "16px",
  border: `4px solid ${tokens.colorNeutralBackground1}`,
  borderRadius: "50%",
  backgroundColor: tokens.colorCompoundBrandBackground,
  boxShadow: `0 0 0 1px ${tokens.colorNeutralStroke1}`,
};

/** A slider in the look of Fluent's own, which fills its rail from the start only. Forced colours get the browser's. */
export const useRangeStyles = makeStyles({
  range: {
    width: "100%",
    minWidth: 0,
    height: "28px",
    margin: 0,
    backgroundColor: "transparent",
    cursor: "pointer",
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    "@media not (forced-colors: active)": {
      appearance: "none",
      "::-webkit-slider-runnable-track": rail,
      "::-moz-range-track": rail,
      "::-webkit-slider-thumb": { ...thumb, appearance: "none", marginTop: "-7px" },
      "::-moz-range-thumb": thumb,
    },
  },
});
