import type { LanguageChoice } from "./language-choice";
import { languageOf } from "./messages/messages";
import type { Appearance } from "./watched";

/** How the pane speaks: numbers and days of another language's locale would stand oddly among its words. */
export function spokenIn(
  { language, locale }: Pick<Appearance, "language" | "locale">,
  choice: LanguageChoice,
): Pick<Appearance, "language" | "locale"> {
  if (choice === "auto") return { language, locale };
  if (languageOf(locale) === choice) return { language: choice, locale };
  return { language: choice, locale: choice === "zh" ? "zh-CN" : "en-US" };
}
