import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

/** `reprice serve` as a process of its own. */
export interface Serving {
  readonly port: number;
  /** All that it printed, on both lines. */
  said(): string;
  stop(): Promise<void>;
}

/** Starts a server over a store on a free port of loopback, with more settings in the environment. */
export async function startServing(
  store: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Serving> {
  const top = join(__dirname, "..", "..");
  const child: ChildProcess = spawn(
    process.execPath,
    ["--require", join(top, "tools", "register-ts.cjs"), join(top, "src", "server", "main.ts")],
    {
      env: { ...process.env, PORT: "0", REPRICE_STORE: store, ...environment },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  const closed = once(child, "close");
  let said = "";
  const port = await new Promise<number>((resolve, reject) => {
    const hear = (text: Buffer) => {
      said += text.toString();
      const found = /http:\/\/[^\s/]+:(\d+)\/v1\/snapshot/.exec(said)?.[1];
      if (found && said.includes("Ctrl-C")) resolve(Number(found));
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    void closed.then(() => reject(new Error(`the server ended: ${said}`)));
  });
  return {
    port,
    said: () => said,
    async stop() {
      child.kill("SIGTERM");
      await closed;
    },
  };
}
