import { type FeedChoice, readAddress } from "../../client/feed-choice";
import type { Failure } from "../../core/failure";
import { isFailure } from "../../core/failure";
import type { FeedFound } from "../connection";

/** What was learnt of the address that stands in the form. */
export type Trial =
  | { readonly kind: "none" }
  | { readonly kind: "asking" }
  | { readonly kind: "found"; readonly found: FeedFound }
  | { readonly kind: "failed"; readonly failure: Failure }
  | { readonly kind: "used"; readonly address: string; readonly kept: boolean }
  | { readonly kind: "forgotten" };

/** The tab of settings: what is typed about the feed; all else is kept elsewhere and read from there. */
export interface Settings {
  /** As typed; absent while nothing was: the address in use stands there then. */
  readonly address?: string;
  /** A new key as typed. A kept one is never put here. */
  readonly key: string;
  readonly trial: Trial;
}

/** What may happen to the form of the feed. */
export type SettingsEvent =
  | { readonly kind: "address"; readonly text: string }
  | { readonly kind: "key"; readonly text: string }
  | { readonly kind: "trial"; readonly trial: Trial };

/** Nothing typed, nothing tried. */
export const openedSettings: Settings = { key: "", trial: { kind: "none" } };

/** The form after an event. What was learnt of one address is not said of another; a key that is in use leaves the form. */
export function nextSettings(settings: Settings, event: SettingsEvent): Settings {
  switch (event.kind) {
    case "address":
      return { ...settings, address: event.text, trial: { kind: "none" } };
    case "key":
      return { ...settings, key: event.text, trial: { kind: "none" } };
    case "trial":
      return event.trial.kind === "used"
        ? { key: "", trial: event.trial }
        : { ...settings, trial: event.trial };
  }
}

/** The address that stands in the form: "" where the page's own feed is in use. */
export function shownAddress(settings: Settings, inUse: FeedChoice, own: string): string {
  if (settings.address !== undefined) return settings.address;
  return inUse.address === readAddress(own) ? "" : inUse.address;
}

/** The choice that the form makes, or undefined for what is no address. A kept key goes to its own address alone. */
export function choiceIn(
  settings: Settings,
  inUse: FeedChoice,
  own: string,
): FeedChoice | undefined {
  const written = shownAddress(settings, inUse, own).trim();
  const address = readAddress(written === "" ? own : written);
  if (address === undefined) return undefined;
  const kept = address === inUse.address ? inUse.key : undefined;
  const key = settings.key.trim() || kept;
  return { address, ...(key ? { key } : {}) };
}

/** A key as it may be looked at over a shoulder: who it is, and nothing of its secret. */
export function maskedKey(key: string): string {
  const [, name = ""] = /^(rpk_[^_]+_)./.exec(key) ?? [];
  return `${name}••••••••`;
}

/** What a trial came to. */
export function trialOf(answer: FeedFound | Failure): Trial {
  return isFailure(answer) ? { kind: "failed", failure: answer } : { kind: "found", found: answer };
}
