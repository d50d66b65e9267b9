const ts = require("typescript");

/** Lets jest read the packages of the formula engine that come only as modules, which jest on Node 20 cannot require. */
module.exports = {
  process(text, path) {
    const { outputText } = ts.transpileModule(text, {
      fileName: path,
      compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
    });
    return { code: outputText };
  },
};
