import { hash, randomBytes } from "node:crypto";

/** A key taken apart: `id` names it and may be told, `secret` opens and is told once. */
export interface KeyParts {
  readonly id: string;
  readonly secret: string;
}

/** Digits and small letters without those that look alike; 32 of them, so that five random bits make one. */
const LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";

/** 260 random bits: nothing that is guessed, so that one round of SHA-256 is enough to keep it. */
const SECRET_LENGTH = 52;
const ID_LENGTH = 10;

const KEY = /^rpk_([0-9a-z]{1,20})_([0-9a-z]{16,100})$/;

/** A new key. `random` gives so many random bytes. */
export function mintKey(random: (size: number) => Uint8Array = randomBytes): KeyParts {
  const letters = (length: number) =>
    Array.from(random(length), (byte) => LETTERS[byte % LETTERS.length] ?? "").join("");
  return { id: letters(ID_LENGTH), secret: letters(SECRET_LENGTH) };
}

/** The text that its holder is given: "rpk_<id>_<secret>". */
export function writeKey({ id, secret }: KeyParts): string {
  return `rpk_${id}_${secret}`;
}

/** Takes a key's text apart; undefined for what has not the form of a key. */
export function readKey(text: string): KeyParts | undefined {
  const [, id, secret] = KEY.exec(text) ?? [];
  return id === undefined || secret === undefined ? undefined : { id, secret };
}

/** What is kept of a secret. */
export function hashOf(secret: string): Uint8Array {
  return hash("sha256", secret, "buffer");
}

/** Takes keys out of a text that is going to a log. */
export function withoutKeys(text: string): string {
  return text.replace(/rpk_([0-9a-z]{1,20})_[0-9A-Za-z]+/g, "rpk_$1_…");
}
