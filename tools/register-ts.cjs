/**
 * Lets a bare Node run the sources: `node -r ./tools/register-ts.cjs program.ts`. Types are not checked.
 * What was transpiled once is kept in the temporary folder, so that a child process starts in a moment.
 */
const { createHash } = require("node:crypto");
const { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { join } = require("node:path");

const folder = join(tmpdir(), "reprice-transpiled");
mkdirSync(folder, { recursive: true });

require.extensions[".ts"] = (module, fileName) => {
  const source = readFileSync(fileName, "utf8");
  const name = createHash("sha256").update(fileName).update(source).digest("hex");
  const kept = join(folder, `${name}.js`);
  if (!existsSync(kept)) {
    writeFileSync(`${kept}.${process.pid}`, transpile(source, fileName));
    renameSync(`${kept}.${process.pid}`, kept);
  }
  module._compile(readFileSync(kept, "utf8"), fileName);
};

function transpile(source, fileName) {
  const { ModuleKind, ScriptTarget, transpileModule } = require("typescript");
  const compilerOptions = {
    module: ModuleKind.CommonJS,
    target: ScriptTarget.ES2022,
    esModuleInterop: true,
  };
  return transpileModule(source, { compilerOptions, fileName }).outputText;
}
