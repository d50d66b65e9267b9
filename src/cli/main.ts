import { resolve } from "node:path";
import { instantOf } from "../core/instant";
import { run } from "./run";

// A reader that has enough ("| head -1") closes the pipe; that is its right and no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

run(process.argv.slice(2), {
  environment: process.env,
  now: () => instantOf(Date.now()),
  pages: resolve(__dirname, "../web"),
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
  stopped: () =>
    new Promise((stop) => {
      process.once("SIGINT", () => stop());
      process.once("SIGTERM", () => stop());
    }),
}).then((code) => {
  process.exitCode = code;
});
