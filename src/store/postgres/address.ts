/** One server of a store, as the driver wants its address. It holds the password: never print it. */
export interface ServerAddress {
  readonly url: string;
  /** "host:port", for people. */
  readonly name: string;
}

/** scheme, user and password, hosts, database, settings */
const ADDRESS = /^(postgres(?:ql)?:\/\/)(?:(.*)@)?([^@/?#]*)(?:\/([^?#]*))?(\?[^#]*)?$/i;

/** True for what means a PostgreSQL store, well written or not. */
export function isPostgresAddress(text: string): boolean {
  return /^postgres(ql)?:/i.test(text.trim());
}

/** An address without its password and settings, fit to be printed: "postgres://ana@db.desk:5432/reprice". */
export function shownAddress(text: string): string {
  if (!isPostgresAddress(text)) return text;
  const [, scheme = "postgres://", user = "", hosts = "", database = ""] =
    ADDRESS.exec(text.trim()) ?? [];
  const name = user.split(":", 1)[0];
  return scheme + (name ? `${name}@` : "") + hosts + (database ? `/${database}` : "");
}

/**
 * The servers that an address names, for a primary that may move: "postgres://user@one,two:5433/reprice".
 * A text says what is wrong, without repeating a password.
 */
export function readServers(text: string): readonly ServerAddress[] | string {
  const [whole, scheme, user, hosts = "", database = "", settings = ""] =
    ADDRESS.exec(text.trim()) ?? [];
  if (whole === undefined) return HOW;
  const servers = hosts.split(",").map((host) => {
    const login = user === undefined ? "" : `${user}@`;
    return { name: host || "localhost", url: `${scheme}${login}${host}/${database}${settings}` };
  });
  return servers.every(({ url }) => isUrl(url)) ? servers : HOW;
}

const HOW =
  "It is no address of a PostgreSQL store. Write postgres://user@host:5432/database, the password in PGPASSWORD " +
  "or after the user (user:password@host) with its special characters percent-encoded.";

function isUrl(url: string): boolean {
  // The driver reads user and password after URL and percent-decoding.
  if (!URL.canParse(url)) return false;
  try {
    const { username, password } = new URL(url);
    decodeURIComponent(username);
    decodeURIComponent(password);
    return true;
  } catch {
    return false;
  }
}
