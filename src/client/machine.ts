/** What keeps texts on this machine, as a browser's localStorage does. */
export interface TextKeeper {
  getItem(name: string): string | null;
  setItem(name: string, text: string): void;
  removeItem(name: string): void;
}

/** Settings of this machine, which never travel in a workbook. */
export interface MachineSettings {
  get(name: string): string | undefined;
  /** Keeps a text or, with undefined, forgets it. False where the browser keeps nothing for pages. */
  set(name: string, text: string | undefined): boolean;
}

/** Where the address of the chosen feed, its key and the language of the pane are kept. */
export const machineNames = {
  feed: "reprice.feed",
  key: "reprice.key",
  language: "reprice.language",
} as const;

/** The settings in a keeper. Even reaching for it may throw, in browsers that keep nothing. */
export function machineSettings(keeper: () => TextKeeper): MachineSettings {
  return {
    get(name) {
      try {
        return keeper().getItem(name) ?? undefined;
      } catch {
        return undefined;
      }
    },
    set(name, text) {
      try {
        if (text === undefined) keeper().removeItem(name);
        else keeper().setItem(name, text);
        return true;
      } catch {
        return false;
      }
    },
  };
}
