import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A server in a process of its own, on loopback. */
export interface Served {
  readonly address: string;
  /** Seconds of processor that it has used so far, where the system tells (Linux). */
  cpuSeconds(): number | undefined;
  stop(): Promise<void>;
}

/** Starts the built feed over a store, on a free port. */
export function serveStore(store: string): Promise<Served> {
  return start("server.js", [], { PORT: "0", REPRICE_STORE: store });
}

/** Starts the feed over a store with single prices beside its own endpoints, which other designs would ask. */
export function servePrices(store: string): Promise<Served> {
  return start("bench.js", ["--price-feed", store], {});
}

/** Starts the plain server of single prices: the least that other designs would ask. */
export function servePlain(): Promise<Served> {
  return start("bench.js", ["--plain-server"], {});
}

/** Starts the plain server that gives kept answers again. */
export function serveSameBytes(path: string): Promise<Served> {
  return start("bench.js", ["--same-bytes", path], {});
}

async function start(
  program: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<Served> {
  const child = spawn(process.execPath, [join(__dirname, program), ...args], {
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "inherit"],
  });
  return {
    address: await addressSaidBy(child),
    cpuSeconds: () => cpuSecondsOf(child.pid),
    async stop() {
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      await ended;
    },
  };
}

/** User and system time of a process, in hundredths of a second as Linux counts them. */
function cpuSecondsOf(pid: number | undefined): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const [, , , , , , , , , , , user = "", system = ""] = stat
      .slice(stat.lastIndexOf(")") + 1)
      .split(" ");
    return (Number(user) + Number(system)) / 100;
  } catch {
    return undefined;
  }
}

/** Waits until a program says where it listens. */
function addressSaidBy(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    child.stdout?.on("data", (chunk) => {
      said += String(chunk);
      const found = /(http:\/\/[^\s/]+:\d+)/.exec(said)?.[1];
      if (found) resolve(found);
    });
    child.once("exit", () => reject(new Error(`the server ended before it listened: ${said}`)));
  });
}
