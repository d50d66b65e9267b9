import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, openSync, closeSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import postgres, { type Sql } from "postgres";
import { postgresBinaries } from "./postgres-binaries";
import { limited } from "./limited-files";
import { PASSWORD, USER, copyCluster, give, initialise, newFolder } from "./postgres-folder";

/** A real PostgreSQL on loopback, with all a test does to it. */
export interface PostgresServer {
  readonly port: number;
  /** Address of a database for the store, password included. */
  address(database: string): string;
  /** Makes an empty database and gives its address. */
  newDatabase(): Promise<string>;
  /** Runs one statement as the owner of the server. */
  run(sql: string, database?: string): Promise<readonly Record<string, unknown>[]>;
  start(): Promise<void>;
  /** Stops as a restart does: connections are cut, commits are kept. */
  stop(): Promise<void>;
  /** kill -9 of the server's first process; the others end by themselves. */
  kill(): Promise<void>;
  /** A streaming replica of this server, started. */
  standby(name: string): Promise<PostgresServer>;
  /** Ends it and removes all it has. */
  remove(): Promise<void>;
}

/** Starting on a machine with other work may take long. */
const TRIES = 600;
const PAUSE_MS = 50;

/** Settings of a server that lives for a test: small, and not on disk before it answers, as no power is cut here. */
const SETTINGS = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  fsync: "off",
  shared_buffers: "32MB",
  max_connections: "100",
  wal_keep_size: "256MB",
  wal_retrieve_retry_interval: "100ms",
  log_min_messages: "warning",
};

let databases = 0;

/** Where a server keeps its files, where a test has a say in it. */
interface Kept {
  /** A folder that the user of PostgreSQL owns. */
  readonly folder?: string;
  /** An empty one for the log of writes. */
  readonly wal?: string;
  /** The most that one file may have, in half kibibytes; its starts after the first are not limited. */
  readonly fileBlocks?: number;
}

/** Makes and starts a server, with settings that differ from those of tests. */
export async function startPostgres(
  settings: Readonly<Record<string, string>> = {},
  { folder = newFolder(), wal, fileBlocks }: Kept = {},
): Promise<PostgresServer> {
  const data = initialise(folder, wal);
  const own = Object.entries({ ...SETTINGS, ...settings }).map(
    ([name, value]) => `${name} = '${value}'\n`,
  );
  appendFileSync(join(data, "postgresql.auto.conf"), own.join(""));
  const server = serverIn(folder, data, await freePort(), fileBlocks);
  await server.start();
  return server;
}

function serverIn(folder: string, data: string, port: number, fileBlocks?: number): PostgresServer {
  let limit = fileBlocks;
  let child: ChildProcess | undefined;
  const address = (database: string) =>
    `postgres://${USER}:${encodeURIComponent(PASSWORD)}@127.0.0.1:${port}/${database}`;

  async function ended(signal: NodeJS.Signals): Promise<void> {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, "exit");
    child.kill(signal);
    await gone;
  }

  async function run(sql: string, database = "postgres") {
    return asking(address(database), (line) => line.unsafe(sql));
  }

  const server: PostgresServer = {
    port,
    address,
    run,
    async newDatabase() {
      databases += 1;
      const name = `test_${process.pid}_${databases}`;
      await run(`create database ${name}`);
      return address(name);
    },
    async start() {
      for (let left = TRIES; left > 0; left -= 1) {
        if (!child || child.exitCode !== null || child.signalCode !== null) {
          child = startIn(folder, data, port, limit);
        }
        if (await answers(address("postgres"))) {
          limit = undefined;
          return;
        }
        await wait(PAUSE_MS);
      }
      throw new Error(`PostgreSQL does not start: ${readFileSync(join(folder, "log"), "utf8")}`);
    },
    stop: () => ended("SIGINT"),
    kill: () => ended("SIGKILL"),
    async standby(name) {
      const own = newFolder();
      const copy = join(own, "data");
      await asking(address("postgres"), async (line) => {
        await line`select pg_backup_start(${name}, true)`;
        copyCluster(data, copy);
        const [stopped] = await line`select labelfile from pg_backup_stop(false)`;
        writeFileSync(join(copy, "backup_label"), String(stopped?.["labelfile"]));
      });
      const secret = PASSWORD.replace(/['\\]/g, "\\$&");
      const from = `host=127.0.0.1 port=${port} user=${USER} password=${secret} application_name=${name}`;
      appendFileSync(join(copy, "postgresql.auto.conf"), `\nprimary_conninfo = '${from}'\n`);
      writeFileSync(join(copy, "standby.signal"), "");
      for (const file of ["backup_label", "standby.signal"]) give(join(copy, file));
      const replica = serverIn(own, copy, await freePort());
      await replica.start();
      return replica;
    },
    async remove() {
      await ended("SIGQUIT");
      rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    },
  };
  return server;
}

function startIn(folder: string, data: string, port: number, fileBlocks?: number): ChildProcess {
  const { folder: programs, as } = postgresBinaries();
  const log = openSync(join(folder, "log"), "a");
  const program = [join(programs, "postgres"), "-D", data, "-p", String(port)];
  const [command = "", ...args] = fileBlocks === undefined ? program : limited(program, fileBlocks);
  const child = spawn(command, args, {
    ...as,
    cwd: folder,
    stdio: ["ignore", log, log],
  });
  closeSync(log);
  const cut = () => child.kill("SIGKILL");
  process.once("exit", cut);
  child.once("exit", () => process.off("exit", cut));
  return child;
}

/** Asks over one connection of its own. */
async function asking<Result>(
  address: string,
  ask: (line: Sql) => PromiseLike<Result>,
): Promise<Result> {
  const line = postgres(address, { max: 1, fetch_types: false, onnotice: () => undefined });
  try {
    return await ask(line);
  } finally {
    await line.end({ timeout: 1 });
  }
}

async function answers(address: string): Promise<boolean> {
  try {
    await asking(address, (line) => line`select 1`);
    return true;
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Waits until a replica has applied what its primary has. */
export async function caughtUp(primary: PostgresServer, replica: PostgresServer): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    const [at] = await primary.run("select pg_current_wal_lsn()::text as at");
    const [is] = await replica.run(
      `select pg_last_wal_replay_lsn() >= '${String(at?.["at"])}'::pg_lsn as there`,
    );
    if (is?.["there"] === true) return;
    await wait(25);
  }
  throw new Error("the replica does not catch up");
}
