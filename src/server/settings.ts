import { isPostgresAddress } from "../store/postgres/address";
import { type ExposureSettings, readExposure } from "./exposure";

/** What a feed that listens is told by its surroundings. */
export interface Settings extends ExposureSettings {
  readonly port: number;
  /** Path of the embedded store, or address of one in PostgreSQL: with a password, it may be, and so never printed as it is. */
  readonly store: string;
  /** Addresses of replicas of a PostgreSQL store that reads may go to. */
  readonly read: readonly string[];
  /** Folder of the built pages, where there is one. */
  readonly pages?: string;
  /** Configuration of the providers that this server runs by their schedules. */
  readonly providers?: string;
  /** File of the audit, where one is kept. */
  readonly audit?: string;
  /** Files of a certificate and its key, to answer by https: Excel loads an add-in in no other way. */
  readonly https?: { readonly key: string; readonly cert: string };
}

/** Where the embedded store lies when nothing else is said, from the folder the program was started in. */
export const USUAL_STORE = ".reprice/store.sqlite";

const USUAL_PORT = 3000;

/** The port that PORT names, or 3000; undefined for what is no port. */
export function readPort(text: string | undefined): number | undefined {
  if (text === undefined || text.trim() === "") return USUAL_PORT;
  const port = /^\d{1,5}$/.test(text.trim()) ? Number(text) : NaN;
  return port <= 65_535 ? port : undefined;
}

/**
 * Reads the settings from environment variables: PORT, REPRICE_STORE, REPRICE_READ, REPRICE_PAGES, REPRICE_PROVIDERS, HTTPS_KEY with HTTPS_CERT,
 * REPRICE_AUDIT, and how far it can be reached (exposure.ts). A text says what is wrong.
 */
export function readSettings(
  environment: Readonly<Record<string, string | undefined>>,
  usualPages?: string,
): Settings | string {
  const port = readPort(environment["PORT"]);
  if (port === undefined) {
    return `PORT must be a number from 0 to 65535, not "${environment["PORT"]}".`;
  }
  const pages = environment["REPRICE_PAGES"] || usualPages;
  const { HTTPS_KEY: key, HTTPS_CERT: cert } = environment;
  if (!key !== !cert)
    return "HTTPS_KEY and HTTPS_CERT name two files that belong together: give both.";
  const exposure = readExposure(environment);
  if (typeof exposure === "string") return exposure;
  const audit = environment["REPRICE_AUDIT"];
  const store = environment["REPRICE_STORE"] || USUAL_STORE;
  const read = (environment["REPRICE_READ"] ?? "").split(/\s+/).filter(Boolean);
  if (read.length > 0 && ![store, ...read].every(isPostgresAddress)) {
    return "REPRICE_READ (--read) names replicas of a PostgreSQL store: write postgres://… for the store and for each of them.";
  }
  return {
    ...exposure,
    port,
    store,
    read,
    ...(pages === undefined ? {} : { pages }),
    ...(audit ? { audit } : {}),
    ...(environment["REPRICE_PROVIDERS"] ? { providers: environment["REPRICE_PROVIDERS"] } : {}),
    ...(key && cert ? { https: { key, cert } } : {}),
  };
}
