// npm run excel: builds the add-in, serves it on https://localhost:3000 and opens it in Excel; npm run excel:stop takes it out again.
import { spawn, spawnSync } from "node:child_process";
import { get } from "node:https";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const { sideloadPlan } = require("./sideload-plan.cjs");
const root = fileURLToPath(new URL("..", import.meta.url));
const manifest = join(root, "build", "web", "manifest.xml");
const [task = "start", ...words] = process.argv.slice(2);

/** Where the manifest of a development build points; PORT cannot move it. */
const PORT = "3000";

if (task === "stop") {
  officeTool("stop", manifest);
} else {
  const { PUBLIC_URL: publicUrl } = process.env;
  const plan = sideloadPlan({ platform: process.platform, words, publicUrl });
  if (plan.refusal) {
    console.error(plan.refusal);
    process.exitCode = 1;
  } else {
    await open(plan);
  }
}

async function open({ serves, sideload }) {
  const built = spawnSync(process.execPath, [join(root, "tools", "build-if-changed.mjs")], {
    stdio: "inherit",
  });
  if (built.status !== 0) process.exit(built.status ?? 1);
  const server = serves ? await served() : undefined;
  officeTool("start", manifest, ...sideload);
  if (!server) return;
  console.log(
    "Excel opens with Reprice. Ctrl-C stops serving; npm run excel:stop takes it out of Excel.",
  );
  process.once("SIGINT", () => server.kill("SIGINT"));
  server.once("exit", (code) => process.exit(code ?? 0));
}

/** The feed and the add-in's files on https, which Excel demands, with a certificate that this machine trusts. */
async function served() {
  const certificates = require("office-addin-dev-certs");
  await certificates.ensureCertificatesAreInstalled();
  const {
    localhostKeyPath,
    localhostCertificatePath,
  } = require("office-addin-dev-certs/lib/defaults");
  const server = spawn(process.execPath, [join(root, "build", "node", "server.js")], {
    cwd: root,
    stdio: "inherit",
    env: {
      ...process.env,
      PORT,
      HTTPS_KEY: localhostKeyPath,
      HTTPS_CERT: localhostCertificatePath,
    },
  });
  const gaveUp = new Promise((_resolve, reject) =>
    server.once("exit", () => reject(new Error("The server could not start."))),
  );
  await Promise.race([answering(), gaveUp]);
  server.removeAllListeners("exit");
  return server;
}

async function answering() {
  for (;;) {
    const answers = await new Promise((resolve) => {
      get(
        { host: "localhost", port: PORT, path: "/healthz", rejectUnauthorized: false },
        (answer) => {
          answer.resume();
          resolve(answer.statusCode === 200);
        },
      ).on("error", () => resolve(false));
    });
    if (answers) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

function officeTool(...given) {
  const tool = join(root, "node_modules", "office-addin-debugging", "cli.js");
  spawnSync(process.execPath, [tool, ...given], { cwd: root, stdio: "inherit" });
}
