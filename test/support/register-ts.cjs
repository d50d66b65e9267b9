/** Lets a bare Node run the sources: `node -r test/support/register-ts.cjs program.ts`. Types are not checked. */
const { readFileSync } = require("node:fs");
const typescript = require("typescript");

const compilerOptions = {
  module: typescript.ModuleKind.CommonJS,
  target: typescript.ScriptTarget.ES2022,
  esModuleInterop: true,
  inlineSourceMap: true,
};

require.extensions[".ts"] = (module, fileName) => {
  const source = readFileSync(fileName, "utf8");
  const { outputText } = typescript.transpileModule(source, { compilerOptions, fileName });
  module._compile(outputText, fileName);
};
