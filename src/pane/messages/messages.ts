import type { Appearance } from "../ports";
import { type Messages, en } from "./en";
import { zh } from "./zh";

const byLanguage: Readonly<Record<Appearance["language"], Messages>> = { en, zh };

/** The words of a language. */
export function messagesIn(language: Appearance["language"]): Messages {
  return byLanguage[language];
}

/** Our language for a locale: Chinese for any Chinese one, English for all else. */
export function languageOf(locale: string): Appearance["language"] {
  return /^zh\b/i.test(locale) ? "zh" : "en";
}
