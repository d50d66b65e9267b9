import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { limited } from "./limited-files";

/** A feed in a process of its own, as `npm start` runs it. */
export interface ServingProcess {
  readonly address: string;
  /** What it told the log so far. */
  readonly log: () => string;
  /** Ends it in the middle of whatever it does. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

const root = join(__dirname, "../..");

/** Serves a store on a free port. `fileBlocks` is the most that one file may have, in half kibibytes. */
export async function startServing(
  store: string,
  { fileBlocks }: { readonly fileBlocks?: number } = {},
): Promise<ServingProcess> {
  const program = [process.execPath, "-r", "./tools/register-ts.cjs", "src/server/main.ts"];
  const [command = "", ...args] = fileBlocks === undefined ? program : limited(program, fileBlocks);
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, PORT: "0", REPRICE_STORE: store, REPRICE_PAGES: "" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let log = "";
  child.stderr.on("data", (bytes: Buffer) => (log += bytes.toString()));
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, "close");
    child.kill(signal);
    await gone;
  };
  return {
    address: await addressSaidBy(child),
    log: () => log,
    kill: () => end("SIGKILL"),
    stop: () => end("SIGTERM"),
  };
}

function addressSaidBy(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    const hear = (bytes: Buffer) => {
      said += bytes.toString();
      const found = /http:\/\/localhost:\d+/.exec(said)?.[0];
      if (found !== undefined) resolve(found);
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    child.once("close", () => reject(new Error(`it ended before it listened: ${said}`)));
  });
}
