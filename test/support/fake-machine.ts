import { type MachineSettings, machineSettings } from "../../src/client/machine";

/** Settings of a machine that a test reads and breaks. */
export interface FakeMachine extends MachineSettings {
  readonly texts: ReadonlyMap<string, string>;
  /** From now on the browser keeps nothing. */
  refuse(): void;
}

/** A machine that keeps these texts. */
export function fakeMachine(first: Readonly<Record<string, string>> = {}): FakeMachine {
  const texts = new Map(Object.entries(first));
  let refuses = false;
  const keeper = {
    getItem: (name: string) => texts.get(name) ?? null,
    setItem: (name: string, text: string) => void texts.set(name, text),
    removeItem: (name: string) => void texts.delete(name),
  };
  const settings = machineSettings(() => {
    if (refuses) throw new Error("no storage");
    return keeper;
  });
  return { ...settings, texts, refuse: () => (refuses = true) };
}
