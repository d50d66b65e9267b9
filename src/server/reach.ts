import { BlockList, isIP } from "node:net";
import type { IncomingHttpHeaders } from "node:http";
import { Refusal } from "./refusal";

/** Under which names a feed answers, to pages of which origins, and over whose connections. */
export interface Reach {
  /** The address by which askers know the feed: "https://prices.example". Without one it is this machine only. */
  readonly url?: string;
  /** Origins of pages that may ask it besides its own: "https://desk.example". */
  readonly origins?: readonly string[];
  /** Addresses of the proxies that end TLS before it. Connections of others but this machine are refused then. */
  readonly proxies?: readonly string[];
}

/** What a connection says of itself before anything of a request is read. */
export interface Caller {
  readonly headers: IncomingHttpHeaders;
  readonly remoteAddress: string | undefined;
}

/** Looks at callers. */
export interface Guard {
  /** Why a caller is not answered; what is open to all is open to any origin. */
  refuse(caller: Caller, openToAll?: boolean): Refusal | undefined;
  /** True for an origin other than the feed's own whose pages may ask it. */
  isForeign(origin: string | undefined): origin is string;
  /** True for a caller at this machine, as far as can be told: behind a proxy nobody is. */
  isHere(caller: Caller): boolean;
}

/** Names by which this machine calls itself. */
const LOOPBACK = ["127.0.0.1", "localhost", "[::1]"];

/**
 * Refuses a request that did not mean this feed. A foreign page can point its own name at 127.0.0.1 (DNS rebinding)
 * or send its visitors' browsers here; the Host and Origin headers show both.
 */
export function guardOf({ url, origins = [], proxies = [] }: Reach): Guard {
  const names = url === undefined ? LOOPBACK : [...LOOPBACK, new URL(url).hostname];
  const known = new Set([...origins, ...(url === undefined ? [] : [new URL(url).origin])]);
  const own = new Set(url === undefined ? [] : [new URL(url).origin]);
  const near = addressesOf(["127.0.0.0/8", "::1"]);
  const peers = addressesOf(["127.0.0.0/8", "::1", ...proxies]);
  return {
    refuse({ headers, remoteAddress }, openToAll = false) {
      if (proxies.length > 0 && !isIn(peers, remoteAddress)) {
        return new Refusal("forbidden-host", { detail: "This feed is asked through its proxy." });
      }
      const host = headers.host ?? "";
      if (!names.includes(hostName(host))) {
        return new Refusal("forbidden-host", {
          detail: `The feed answers to ${names.join(", ")}, not to "${host.slice(0, 100)}".`,
        });
      }
      const { origin } = headers;
      if (openToAll || origin === undefined || known.has(origin)) return undefined;
      if (origin === `http://${host}` || origin === `https://${host}`) return undefined;
      return new Refusal("forbidden-origin", {
        detail: `"${origin.slice(0, 100)}" is not the feed's own.`,
      });
    },
    isForeign: (origin): origin is string =>
      origin !== undefined && known.has(origin) && !own.has(origin),
    isHere: ({ remoteAddress }) =>
      url === undefined && proxies.length === 0 && isIn(near, remoteAddress),
  };
}

/** True for "10.0.0.5" and "10.0.0.0/24", also in version 6. */
export function isAddressRange(text: string): boolean {
  const [address = "", length = "", more] = text.split("/");
  const most = isIP(address) === 6 ? 128 : 32;
  const isLength = length === "" || (/^\d{1,3}$/.test(length) && Number(length) <= most);
  return isIP(address) > 0 && isLength && more === undefined;
}

function addressesOf(ranges: readonly string[]): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [address = "", length] = range.split("/");
    const family = isIP(address) === 6 ? "ipv6" : "ipv4";
    if (length === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(length), family);
  }
  return list;
}

function isIn(list: BlockList, address: string | undefined): boolean {
  // A caller in this very process has no address.
  if (address === undefined) return true;
  const plain = address.replace(/^::ffff:/, "");
  return list.check(plain, isIP(plain) === 6 ? "ipv6" : "ipv4");
}

/** A Host header without its port. */
function hostName(host: string): string {
  return host.toLowerCase().replace(/:\d{1,5}$/, "");
}
