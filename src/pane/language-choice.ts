import { type MachineSettings, machineNames } from "../client/machine";
import { languageOf } from "./messages/messages";
import type { Appearance, Watched } from "./ports";

/** The languages that a person can choose; auto follows the host. */
export const languageChoices = ["auto", "en", "zh"] as const;

/** One of them. */
export type LanguageChoice = (typeof languageChoices)[number];

/** The language that was chosen on this machine. */
export interface ChosenLanguage extends Watched<LanguageChoice> {
  choose(language: LanguageChoice): void;
}

/** The choice as this machine keeps it. */
export function chosenLanguage(machine: MachineSettings): ChosenLanguage {
  const watchers = new Set<() => void>();
  const kept = machine.get(machineNames.language);
  let chosen = languageChoices.find((one) => one === kept) ?? "auto";
  return {
    now: () => chosen,
    choose(language) {
      chosen = language;
      machine.set(machineNames.language, language === "auto" ? undefined : language);
      for (const changed of [...watchers]) changed();
    },
    subscribe(changed) {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
  };
}

/** How the pane speaks: numbers and days of another language's locale would stand oddly among its words. */
export function spokenIn(
  { language, locale }: Pick<Appearance, "language" | "locale">,
  choice: LanguageChoice,
): Pick<Appearance, "language" | "locale"> {
  if (choice === "auto") return { language, locale };
  if (languageOf(locale) === choice) return { language: choice, locale };
  return { language: choice, locale: choice === "zh" ? "zh-CN" : "en-US" };
}
