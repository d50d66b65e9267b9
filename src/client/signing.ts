import { Failure } from "../core/failure";

/** A key with a blank, a line break or a letter that no header can carry is no key. */
const SAYABLE = /^[\x21-\x7e]{1,500}$/;

/** Addresses of this machine: what is sent there passes no network. */
const LOOPBACK = /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i;

/**
 * The header that carries a key to a feed, or none where there is no key. A key that no header can carry, and one that would
 * cross a network unencrypted, is not sent: the failure is sign-in {address, hint}.
 */
export function signing(
  key: string | undefined,
  address: string,
): Readonly<Record<string, string>> | Failure {
  if (key === undefined || key === "") return {};
  const failed = unsayable(key, address);
  return failed ?? { authorization: `Bearer ${key}` };
}

/** Why a key is not to be sent to an address, if it is not; the same for HTTP and for the live line. */
export function unsayable(key: string, address: string): Failure | undefined {
  if (!SAYABLE.test(key)) return new Failure("sign-in", { address, hint: "refused" });
  const isOpen = /^http:/i.test(address) && !LOOPBACK.test(address.replace(/\/+$/, ""));
  return isOpen ? new Failure("sign-in", { address, hint: "plain-http" }) : undefined;
}
