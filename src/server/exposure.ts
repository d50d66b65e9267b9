import { isIP } from "node:net";
import { isAddressRange } from "./reach";

/** How far a feed can be reached, as its surroundings say it. */
export interface ExposureSettings {
  /** Address of this machine to listen on. */
  readonly host: string;
  /** Where askers find it: "https://prices.example". */
  readonly url?: string;
  /** Addresses of proxies that end TLS before it. */
  readonly proxies: readonly string[];
  /** Origins of other pages that may ask it. */
  readonly origins: readonly string[];
}

/** Where a feed listens that is told nothing else. */
export const HERE = "127.0.0.1";

/** Reads REPRICE_HOST, REPRICE_URL, REPRICE_PROXIES and REPRICE_ORIGINS. A text says what is wrong. */
export function readExposure(
  environment: Readonly<Record<string, string | undefined>>,
): ExposureSettings | string {
  const host = environment["REPRICE_HOST"]?.trim() || HERE;
  if (isIP(host) === 0) return `REPRICE_HOST must be an address such as 0.0.0.0, not "${host}".`;
  const url = environment["REPRICE_URL"]?.trim().replace(/\/+$/, "") || undefined;
  if (url !== undefined && !isOrigin(url)) {
    return `REPRICE_URL must be like https://prices.example, not "${url}".`;
  }
  const proxies = listOf(environment["REPRICE_PROXIES"]);
  const noAddress = proxies.find((range) => !isAddressRange(range));
  if (noAddress !== undefined) {
    return `REPRICE_PROXIES takes addresses such as 10.0.0.5 or 10.0.0.0/24, not "${noAddress}".`;
  }
  const origins = listOf(environment["REPRICE_ORIGINS"]);
  const noOrigin = origins.find((origin) => !isOrigin(origin));
  if (noOrigin !== undefined) {
    return `REPRICE_ORIGINS takes origins such as https://desk.example, not "${noOrigin}".`;
  }
  return { host, proxies, origins, ...(url === undefined ? {} : { url }) };
}

/** True for a feed that others than this machine can reach: nobody is answered there without a key. */
export function isExposed({ host, url, proxies }: ExposureSettings): boolean {
  return !isLoopback(host) || url !== undefined || proxies.length > 0;
}

/** Why a feed must not be opened to others yet, with what to do; undefined when it may. */
export function whyNotExposed(
  settings: ExposureSettings & { readonly https?: object },
  hasKeys: boolean,
): string | undefined {
  const { host, url, proxies, https } = settings;
  if (!isExposed(settings)) return undefined;
  const where = isLoopback(host) ? `The feed behind ${url ?? "a proxy"}` : `A feed on ${host}`;
  if (!hasKeys) {
    return `${where} is open to others, and has no keys yet. Make one first: reprice keys create --name NAME.`;
  }
  if (!https && proxies.length === 0) {
    return `${where} needs TLS, or keys would cross the network in the open. Give HTTPS_KEY and HTTPS_CERT, or name the proxy that ends TLS: REPRICE_PROXIES=10.0.0.5.`;
  }
  if (url?.startsWith("https:") !== true) {
    return `${where} needs the address that askers know: REPRICE_URL=https://prices.example.`;
  }
  return undefined;
}

function isLoopback(host: string): boolean {
  return host === "::1" || /^127\./.test(host);
}

/** "https://desk.example:8443": nothing behind it, and no wildcard. */
function isOrigin(text: string): boolean {
  return /^https?:\/\//.test(text) && URL.canParse(text) && new URL(text).origin === text;
}

function listOf(text: string | undefined): readonly string[] {
  return (text ?? "")
    .split(",")
    .map((one) => one.trim())
    .filter((one) => one !== "");
}
