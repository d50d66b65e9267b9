import { makeStyles, tokens } from "@fluentui/react-components";

const SYSTEM = "@media (forced-colors: active)";

/** How the parts of the chart of effects look; the system's own colours where it forces them. */
export const useEffectStyles = makeStyles({
  zero: {
    stroke: tokens.colorNeutralStrokeAccessible,
    strokeWidth: "1px",
    [SYSTEM]: { stroke: "CanvasText" },
  },
  grid: {
    stroke: tokens.colorNeutralStroke2,
    strokeWidth: "1px",
    [SYSTEM]: { stroke: "GrayText", strokeDasharray: "1 3" },
  },
  tick: {
    fill: tokens.colorNeutralForeground3,
    fontSize: "11px",
    [SYSTEM]: { fill: "CanvasText" },
  },
  name: {
    fill: tokens.colorNeutralForeground1,
    fontSize: "12px",
    [SYSTEM]: { fill: "CanvasText" },
  },
  quiet: { fill: tokens.colorNeutralForeground3, [SYSTEM]: { fill: "CanvasText" } },
  bar: { strokeWidth: "1px" },
  open: {
    fill: "none",
    stroke: tokens.colorNeutralStrokeAccessible,
    strokeWidth: "1px",
    strokeDasharray: "3 2",
    [SYSTEM]: { stroke: "CanvasText" },
  },
  rest: {
    fill: tokens.colorNeutralForeground3,
    stroke: tokens.colorNeutralForeground3,
    [SYSTEM]: { fill: "GrayText", stroke: "CanvasText" },
  },
  span: {
    fill: "none",
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "1px",
    [SYSTEM]: { stroke: "CanvasText" },
  },
  quarter: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "1px",
    [SYSTEM]: { fill: "Canvas", stroke: "CanvasText" },
  },
  read: { fill: tokens.colorNeutralBackground1Hover, [SYSTEM]: { fill: "Highlight" } },
});
