import type { Details } from "../failure";
import { listOf } from "../number-text";
import { text } from "../sentence-words";

/** That a share has no quotes, or none of a field; undefined where no share was asked for. */
export function noQuoteSentence({ share, field, has }: Details): string | undefined {
  if (share === undefined) return undefined;
  const none = `The feed has no ${text(field)} of ${text(share)}`;
  return typeof has === "object" && has.length > 0
    ? `${none}, only its ${listOf(has, "and")}. Import it with reprice import quotes.`
    : `${none}. No exchange lets its quotes be passed on for nothing, so import yours with reprice import quotes.`;
}
