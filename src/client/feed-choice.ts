import { type MachineSettings, machineNames } from "./machine";

/** A feed and the key for it. A key belongs to one address and goes to no other. */
export interface FeedChoice {
  /** "http://localhost:3000", without a slash at its end. */
  readonly address: string;
  readonly key?: string;
}

/** The feed that was chosen on this machine, else the one that serves the page. */
export function chosenFeed(machine: MachineSettings, own: string): FeedChoice {
  const key = machine.get(machineNames.key);
  const address = readAddress(machine.get(machineNames.feed) ?? "") ?? readAddress(own) ?? own;
  return { address, ...(key ? { key } : {}) };
}

/** Keeps a choice; the page's own feed is kept as none, so that it follows the page. False where nothing is kept. */
export function keepFeed(machine: MachineSettings, own: string, { address, key }: FeedChoice) {
  const isOwn = address === readAddress(own);
  const kept = machine.set(machineNames.feed, isOwn ? undefined : address);
  return machine.set(machineNames.key, key) && kept;
}

/** Reads an address as a person writes it: "prices.example" is over https, "localhost:3000" over http. Undefined for what is none. */
export function readAddress(text: string): string | undefined {
  const plain = text.trim().replace(/\/+$/, "");
  if (/^https?:\/\/[^\s/?#@]+(?:\/[^\s?#]*)?$/i.test(plain)) return plain;
  if (!/^[a-z0-9.-]+(?::\d{1,5})?(?:\/[^\s?#]*)?$/i.test(plain)) return undefined;
  return `${/^(?:localhost|127\.)/i.test(plain) ? "http" : "https"}://${plain}`;
}

/** An address as a person knows it: "localhost:3000". */
export function hostOf(address: string): string {
  return address.replace(/^https?:\/\//i, "").replace(/\/+$/, "");
}
