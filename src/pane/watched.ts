/** A value that others change: what it is now, and a call after each change. The same value until it changed. */
export interface Watched<Value> {
  now(): Value;
  /** The answer stops the calls. */
  subscribe(changed: () => void): () => void;
}

/** How the host looks and speaks. */
export interface Appearance {
  readonly theme: "light" | "dark" | "contrast";
  /** The language of our own words. */
  readonly language: "en" | "zh";
  /** How numbers and days are written, such as "en-US" or "zh-CN". */
  readonly locale: string;
}
