import type { Details } from "./failure";

/** Why a feed is not asked, or does not answer, for want of a good key. The key itself is in no sentence. */
export function signInSentence({ address, hint }: Details): string {
  const feed =
    address === undefined || address === "" ? "The feed" : `The feed at ${String(address)}`;
  switch (hint) {
    case "refused":
      return `${feed} does not know this key, or it is expired or revoked. Ask whoever runs the feed.`;
    case "no-scope":
      return `${feed} does not let this key do this. Ask whoever runs the feed.`;
    case "plain-http":
      return `${feed} would get the key unencrypted. Write its address with https.`;
    default:
      return `${feed} asks for a key. Enter one in the pane's settings, or give the command line REPRICE_KEY.`;
  }
}
