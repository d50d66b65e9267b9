import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { symbol, symbolCircle, symbolDiamond, symbolSquare } from "d3-shape";
import type { ChainPlace } from "../state/name-held";

const SYSTEM = "@media (forced-colors: active)";

/** The colours of the places; each has a shape and a word besides. */
export const usePlaceStyles = makeStyles({
  upstream: {
    fill: tokens.colorPaletteTealBorderActive,
    stroke: tokens.colorPaletteTealBorderActive,
    [SYSTEM]: { fill: "CanvasText", stroke: "CanvasText" },
  },
  midstream: {
    fill: tokens.colorPaletteLavenderBorderActive,
    stroke: tokens.colorPaletteLavenderBorderActive,
    [SYSTEM]: { fill: "GrayText", stroke: "CanvasText" },
  },
  downstream: {
    fill: tokens.colorPalettePumpkinBorderActive,
    stroke: tokens.colorPalettePumpkinBorderActive,
    [SYSTEM]: { fill: "Highlight", stroke: "CanvasText" },
  },
  "non-RE": {
    fill: tokens.colorNeutralBackground5,
    stroke: tokens.colorNeutralStrokeAccessible,
    [SYSTEM]: { fill: "Canvas", stroke: "CanvasText" },
  },
  unclassified: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralStrokeAccessible,
    strokeDasharray: "2 2",
    [SYSTEM]: { fill: "Canvas", stroke: "GrayText" },
  },
  ink: { strokeWidth: "1px" },
});

const AREA = 42;

/** The shape of each place: no triangles, because a place is no direction. */
const shapes: Readonly<Record<ChainPlace, string>> = {
  upstream: symbol(symbolCircle, AREA)() ?? "",
  midstream: symbol(symbolDiamond, AREA)() ?? "",
  downstream: symbol(symbolSquare, AREA)() ?? "",
  "non-RE": symbol(symbolCircle, AREA)() ?? "",
  unclassified: symbol(symbolSquare, AREA)() ?? "",
};

/** The mark of a place, to be put into an SVG around its origin. */
export function PlaceMark({ place }: { readonly place: ChainPlace }) {
  const styles = usePlaceStyles();
  return <path className={mergeClasses(styles[place], styles.ink)} d={shapes[place]} />;
}

/** The mark by itself, beside a word. */
export function PlaceIcon({ place }: { readonly place: ChainPlace }) {
  return (
    <svg width={12} height={12} viewBox="-6 -6 12 12" aria-hidden style={{ flexShrink: 0 }}>
      <PlaceMark place={place} />
    </svg>
  );
}
