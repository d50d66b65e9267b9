import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";

/**
 * `npm test`: everything, stage after stage, with the seconds of each. A stage that fails does not hide the next ones.
 * The last line counts: every jest test, and every other stage as one.
 */
const root = fileURLToPath(new URL("..", import.meta.url));
const bin = (name) => join(root, "node_modules", ".bin", name);
const results = join(root, "build", "test-results");
const only = process.argv[2];

/** A browser on a busy machine is not ours to command: a test in one has a second try, which the summary names. */
const secondTry = ["--setupFilesAfterEnv", join(root, "test", "support", "second-try.ts")];

const stages = [
  { name: "types", run: [bin("tsc"), "-b"] },
  { name: "lint", run: [bin("eslint"), "."] },
  { name: "rooms", run: [bin("depcruise"), "--config", "test/architecture/rules.cjs", "src"] },
  { name: "format", run: [bin("prettier"), "--check", "--log-level", "warn", "."] },
  { name: "build", run: [process.execPath, "tools/build-if-changed.mjs"] },
  { name: "unit", jest: ["--testPathIgnorePatterns", "test/(store|journeys|browser|excel-host)/"] },
  { name: "store", jest: ["test/store/"] },
  { name: "journeys", jest: ["test/journeys/"] },
  { name: "browser", jest: ["--runInBand", "test/browser/", ...secondTry] },
  { name: "excel", jest: ["test/excel-host/", ...secondTry] },
];

const chosen = only ? stages.filter(({ name }) => name === only) : stages;
if (chosen.length === 0) {
  console.error(`No stage "${only}". Stages: ${stages.map(({ name }) => name).join(", ")}.`);
  process.exit(2);
}

mkdirSync(results, { recursive: true });
let passed = 0;
let failed = 0;
const summary = [];
for (const stage of chosen) {
  console.log(`\n== ${stage.name}`);
  const started = performance.now();
  const outcome = stage.jest ? runJest(stage) : runPlain(stage);
  passed += outcome.passed;
  failed += outcome.failed;
  const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(7);
  const tries = outcome.retried ? `, ${outcome.retried} of them on a second try` : "";
  summary.push(
    `${stage.name.padEnd(10)}${seconds} s  ${outcome.passed} passed, ${outcome.failed} failed${tries}`,
  );
}
console.log(`\n${summary.join("\n")}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function runPlain({ run: [command, ...args] }) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: "inherit" });
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function runJest({ name, jest }) {
  const file = join(results, `${name}.json`);
  rmSync(file, { force: true });
  const args = ["--json", "--outputFile", file, "--silent", ...jest];
  const { status } = spawnSync(bin("jest"), args, {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
  });
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites, numPendingTests, testResults } =
      JSON.parse(readFileSync(file, "utf8"));
    const retried = testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .filter(({ invocations, status: ended }) => invocations > 1 && ended === "passed");
    for (const { fullName } of retried) console.log(`SECOND TRY, a fault to be found: ${fullName}`);
    const broken =
      numFailedTests + numPendingTests || (numFailedTestSuites > 0 || status !== 0 ? 1 : 0);
    return { passed: numPassedTests, failed: broken, retried: retried.length };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
