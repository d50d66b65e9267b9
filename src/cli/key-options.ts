import { type Patterns, readPatterns } from "../core/entitlement";
import { type Instant, parseInstant } from "../core/instant";
import { type KeyScope, keyScopes } from "../store/keys";
import { WrongUse } from "./exit";

/** What a key is to be, as it was written. */
export interface WantedKey {
  readonly name: string;
  readonly scope: KeyScope;
  readonly series: Patterns;
  readonly rate: number;
  readonly expires?: Instant;
}

/** Series a minute of a key that says nothing: a desk's largest workbooks opened several times over. */
const USUAL_RATE = 20_000;
const MOST_RATE = 100_000_000;
const MOST_NAME = 100;

/** Milliseconds of "90d". */
const DAY = 86_400_000;

/** Reads --name, --scope, --series, --rate and --expires. */
export function readWantedKey(
  texts: Readonly<Record<string, string | undefined>>,
  now: Instant,
): WantedKey | WrongUse {
  const name = texts["name"]?.trim() ?? "";
  if (name === "" || name.length > MOST_NAME || /\p{Cc}/u.test(name)) {
    return new WrongUse('Say whom the key is for: reprice keys create --name "Ana, metals desk"');
  }
  const scope = keyScopes.find((one) => one === (texts["scope"] ?? "read"));
  if (!scope)
    return new WrongUse(`--scope takes ${keyScopes.join(", ")}, not "${texts["scope"]}".`);
  const series = readPatterns(texts["series"] ?? "");
  if (!series) {
    return new WrongUse(
      '--series takes codes, quoters and patterns: "TbOxide@ARGUS,@ARGUS,*@ACME".',
    );
  }
  const rate = readRate(texts["rate"]);
  if (rate === undefined) {
    return new WrongUse(`--rate takes series a minute, such as 20000, not "${texts["rate"]}".`);
  }
  const expires = readExpiry(texts["expires"], now);
  if (expires === "bad") {
    return new WrongUse(
      `--expires takes a day or moment to come, or days from now such as 90d, not "${texts["expires"]}".`,
    );
  }
  return { name, scope, series, rate, ...(expires === undefined ? {} : { expires }) };
}

function readRate(text: string | undefined): number | undefined {
  if (text === undefined) return USUAL_RATE;
  const rate = /^\d{1,9}$/.test(text) ? Number(text) : 0;
  return rate >= 1 && rate <= MOST_RATE ? rate : undefined;
}

function readExpiry(text: string | undefined, now: Instant): Instant | undefined | "bad" {
  if (text === undefined) return undefined;
  const [, days] = /^(\d{1,4})d$/.exec(text) ?? [];
  const expires = days === undefined ? parseInstant(text) : ((now + Number(days) * DAY) as Instant);
  return expires === undefined || expires <= now ? "bad" : expires;
}
