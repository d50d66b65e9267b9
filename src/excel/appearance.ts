import type { Appearance, Watched } from "../pane/ports";

/** What decides how the pane looks; on older versions parts of the theme are missing. */
interface Surroundings {
  readonly theme: Partial<Office.OfficeTheme> | undefined;
  readonly forcedColors: boolean;
  readonly displayLanguage: string;
  readonly contentLanguage: string;
}

/** How Excel looks and speaks. Excel does not tell when its theme changes, so we look again when the pane gets the focus. */
export function officeAppearance(): Watched<Appearance> {
  const forced = window.matchMedia("(forced-colors: active)");
  const look = () => {
    const { officeTheme, displayLanguage, contentLanguage } = Office.context;
    return appearanceIn({
      theme: officeTheme,
      forcedColors: forced.matches,
      displayLanguage,
      contentLanguage,
    });
  };
  let known = look();
  return {
    now() {
      const seen = look();
      if (!same(seen, known)) known = seen;
      return known;
    },
    subscribe(changed) {
      window.addEventListener("focus", changed);
      forced.addEventListener("change", changed);
      return () => {
        window.removeEventListener("focus", changed);
        forced.removeEventListener("change", changed);
      };
    },
  };
}

/** The appearance that fits these surroundings. */
export function appearanceIn(surroundings: Surroundings): Appearance {
  const { theme, forcedColors, displayLanguage, contentLanguage } = surroundings;
  // On the desktop office.js makes a colour text of every property of the theme, of truth values too.
  const told: unknown = theme?.isDarkTheme;
  const dark = typeof told === "boolean" ? told : isDark(theme?.bodyBackgroundColor);
  return {
    theme: forcedColors ? "contrast" : dark ? "dark" : "light",
    language: displayLanguage.toLowerCase().startsWith("zh") ? "zh" : "en",
    locale: contentLanguage || displayLanguage || "en-US",
  };
}

/** True for a colour such as "#1f1f1f" that white text stands out from. */
function isDark(color: string | undefined): boolean {
  const found = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(color ?? "");
  if (!found) return false;
  const [red = 0, green = 0, blue = 0] = found.slice(1).map((part) => parseInt(part, 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}

function same(a: Appearance, b: Appearance): boolean {
  return a.theme === b.theme && a.language === b.language && a.locale === b.locale;
}
