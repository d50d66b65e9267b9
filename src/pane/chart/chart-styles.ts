import { makeStyles, tokens } from "@fluentui/react-components";

const SYSTEM = "@media (forced-colors: active)";

/** How the parts of a chart look; the system's own colours where it forces them. */
export const useChartStyles = makeStyles({
  line: {
    fill: "none",
    stroke: tokens.colorBrandForeground1,
    strokeWidth: "1.5px",
    strokeLinejoin: "round",
    [SYSTEM]: { stroke: "CanvasText" },
  },
  second: {
    stroke: tokens.colorPaletteBlueForeground2,
    [SYSTEM]: { stroke: "Highlight" },
  },
  secondDot: {
    fill: tokens.colorPaletteBlueForeground2,
    stroke: tokens.colorPaletteBlueForeground2,
    [SYSTEM]: { fill: "Highlight", stroke: "Highlight" },
  },
  secondBand: { fill: tokens.colorPaletteBlueForeground2 },
  vintage: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorPaletteDarkOrangeForeground1,
    strokeWidth: "1.5px",
    [SYSTEM]: { fill: "Canvas", stroke: "Highlight" },
  },
  revisionLine: {
    stroke: tokens.colorPaletteDarkOrangeForeground1,
    strokeDasharray: "2 2",
    [SYSTEM]: { stroke: "Highlight" },
  },
  event: {
    fill: tokens.colorNeutralForeground3,
    [SYSTEM]: { fill: "CanvasText" },
  },
  eventMarked: {
    fill: tokens.colorPaletteDarkOrangeForeground1,
    [SYSTEM]: { fill: "Highlight" },
  },
  synthetic: { strokeDasharray: "3 2" },
  bar: {
    stroke: tokens.colorBrandForeground1,
    strokeWidth: "2.5px",
    [SYSTEM]: { stroke: "CanvasText" },
  },
  barReckoned: { strokeDasharray: "4 3" },
  dot: {
    fill: tokens.colorBrandForeground1,
    stroke: tokens.colorBrandForeground1,
    strokeWidth: "1.5px",
    [SYSTEM]: { fill: "CanvasText", stroke: "CanvasText" },
  },
  hollow: {
    fill: tokens.colorNeutralBackground1,
    [SYSTEM]: { fill: "Canvas" },
  },
  revised: {
    stroke: tokens.colorPaletteDarkOrangeForeground1,
    fill: tokens.colorPaletteDarkOrangeForeground1,
    [SYSTEM]: { stroke: "Highlight", fill: "Highlight" },
  },
  range: {
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: "1px",
    [SYSTEM]: { stroke: "CanvasText" },
  },
  band: {
    fill: tokens.colorBrandForeground1,
    opacity: 0.15,
    [SYSTEM]: { fill: "GrayText" },
  },
  grid: {
    stroke: tokens.colorNeutralStroke1,
    strokeWidth: "1px",
    strokeOpacity: 0.5,
    [SYSTEM]: { stroke: "GrayText" },
  },
  tick: {
    fill: tokens.colorNeutralForeground3,
    fontSize: "11px",
    [SYSTEM]: { fill: "CanvasText" },
  },
  guide: {
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: "1px",
    strokeDasharray: "2 2",
    [SYSTEM]: { stroke: "Highlight" },
  },
  ring: {
    fill: "none",
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "1.5px",
    [SYSTEM]: { stroke: "Highlight" },
  },
  watermark: {
    fill: tokens.colorPaletteRedForeground1,
    opacity: 0.22,
    fontSize: "34px",
    fontWeight: 700,
    letterSpacing: "0.12em",
    [SYSTEM]: { fill: "GrayText", opacity: 1 },
  },
});
