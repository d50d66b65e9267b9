import type { Appearance, Watched } from "../../pane/ports";
import { element } from "./elements";

const KEY = "reprice.theme";

/** How the page looks: as the system does, until a person chooses. */
export interface PageTheme extends Watched<Appearance> {
  readonly dark: () => boolean;
}

/** Follows the system and the button of the page. */
export function pageTheme(): PageTheme {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const forced = matchMedia("(forced-colors: active)");
  const button = element<HTMLButtonElement>("theme");
  const watchers = new Set<() => void>();
  let chosen = kept();
  let appearance = look();

  function look(): Appearance {
    const theme = forced.matches ? "contrast" : (chosen ?? (dark.matches ? "dark" : "light"));
    return { theme, language: language(), locale: navigator.language };
  }

  function show(): void {
    appearance = look();
    const isDark = appearance.theme === "dark";
    document.documentElement.dataset["theme"] = isDark ? "dark" : "light";
    button.setAttribute("aria-pressed", String(isDark));
    for (const changed of [...watchers]) changed();
  }

  button.addEventListener("click", () => {
    chosen = appearance.theme === "dark" ? "light" : "dark";
    keep(chosen);
    show();
  });
  dark.addEventListener("change", show);
  forced.addEventListener("change", show);
  show();
  return {
    now: () => appearance,
    dark: () => appearance.theme === "dark",
    subscribe(changed) {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
  };
}

function language(): Appearance["language"] {
  return navigator.language.toLowerCase().startsWith("zh") ? "zh" : "en";
}

/** A browser that keeps nothing for pages throws; the choice then lasts until the page is closed. */
function kept(): "light" | "dark" | undefined {
  try {
    const theme = localStorage.getItem(KEY);
    return theme === "light" || theme === "dark" ? theme : undefined;
  } catch {
    return undefined;
  }
}

function keep(theme: "light" | "dark"): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Nothing is lost but a preference.
  }
}
