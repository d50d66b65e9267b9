import type { IncomingHttpHeaders } from "node:http";
import { Refusal } from "./refusal";

/** Names by which this machine calls itself. */
const LOOPBACK = ["127.0.0.1", "localhost", "[::1]"];

/**
 * Refuses a request that did not mean this feed. A foreign page can point its own name at 127.0.0.1 (DNS rebinding)
 * or send its visitors' browsers here; the Host and Origin headers show both. What is open to all is open to any origin.
 */
export function guard(headers: IncomingHttpHeaders, openToAll = false): Refusal | undefined {
  const host = headers.host ?? "";
  if (!LOOPBACK.includes(hostName(host))) {
    return new Refusal("forbidden-host", {
      detail: `The feed answers to ${LOOPBACK.join(", ")}, not to "${host.slice(0, 100)}".`,
    });
  }
  const { origin } = headers;
  if (openToAll) return undefined;
  if (origin !== undefined && origin !== `http://${host}` && origin !== `https://${host}`) {
    return new Refusal("forbidden-origin", {
      detail: `"${origin.slice(0, 100)}" is not the feed's own.`,
    });
  }
  return undefined;
}

/** A Host header without its port. */
function hostName(host: string): string {
  return host.toLowerCase().replace(/:\d{1,5}$/, "");
}
