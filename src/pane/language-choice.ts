import { type MachineSettings, machineNames } from "../client/machine";
import type { Watched } from "./watched";

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
