import {
  type BrandVariants,
  type Theme,
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
} from "@fluentui/react-components";
import type { Appearance } from "./ports";

/** Shades around Excel's own green, which is number 80. */
const green: BrandVariants = {
  10: "#03180c",
  20: "#062a16",
  30: "#07391e",
  40: "#094a28",
  50: "#0b5a31",
  60: "#0d693a",
  70: "#0f7440",
  80: "#107c41",
  90: "#21894f",
  100: "#35965f",
  110: "#4ba470",
  120: "#62b182",
  130: "#7cbf96",
  140: "#97cdab",
  150: "#b4dcc2",
  160: "#d3ecdb",
};

/** Office's own faces on each system; Chinese text is set in one that was drawn for it, its quotation marks included. */
const faces: Readonly<Record<Appearance["language"], string>> = {
  en: '"Segoe UI", "Segoe UI Web (West European)", -apple-system, BlinkMacSystemFont, Roboto, system-ui, sans-serif',
  zh: '"Segoe UI", -apple-system, BlinkMacSystemFont, "Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", system-ui, sans-serif',
};

const themes: Readonly<Record<Appearance["theme"], Theme>> = {
  light: createLightTheme(green),
  dark: {
    ...createDarkTheme(green),
    // On a dark ground the middle shades are too dim to read.
    colorBrandForeground1: green[120],
    colorBrandForeground2: green[130],
    colorBrandForegroundLink: green[120],
    colorCompoundBrandForeground1: green[120],
    colorCompoundBrandStroke: green[110],
  },
  contrast: teamsHighContrastTheme,
};

/** Fluent's theme for how the host looks. */
export function themeOf(appearance: Pick<Appearance, "theme" | "language">): Theme {
  return { ...themes[appearance.theme], fontFamilyBase: faces[appearance.language] };
}
