const fs = require("node:fs");
const path = require("node:path");
const { generateCustomFunctionsMetadata } = require("custom-functions-metadata");
const { helpUrl } = require("./help-pages.cjs");

const functionsFolder = path.join(__dirname, "..", "src", "functions");

/** The files that hold cell functions: src/functions/re*.ts, a function a file. */
function functionFiles() {
  return fs
    .readdirSync(functionsFolder)
    .filter((name) => /^re.*\.ts$/.test(name))
    .sort()
    .map((name) => path.join(functionsFolder, name));
}

/**
 * What Excel reads about our functions, made from their doc comments.
 * The generator cannot say that errors may be arguments nor where the help is, so that is added here.
 */
async function makeFunctionsJson({ publicUrl } = {}) {
  const made = await generateCustomFunctionsMetadata(functionFiles());
  if (made.errors.length > 0) throw new Error(made.errors.join("\n"));
  const metadata = JSON.parse(made.metadataJson);
  return {
    $schema: "https://developer.microsoft.com/json-schemas/office-js/custom-functions.schema.json",
    allowErrorForDataTypeAny: true,
    ...metadata,
    functions: metadata.functions.map((one) => ({ ...one, helpUrl: helpUrl(one.name, publicUrl) })),
  };
}

/** Emits functions.json with the web programs. */
class FunctionsJsonPlugin {
  constructor({ publicUrl }) {
    this.publicUrl = publicUrl;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("FunctionsJson", (compilation) => {
      functionFiles().forEach((file) => compilation.fileDependencies.add(file));
      compilation.hooks.processAssets.tapPromise(
        { name: "FunctionsJson", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        async () => {
          const { publicUrl } = this;
          const text = JSON.stringify(await makeFunctionsJson({ publicUrl }), null, 2);
          compilation.emitAsset("functions.json", new sources.RawSource(`${text}\n`));
        },
      );
    });
  }
}

module.exports = { FunctionsJsonPlugin, functionFiles, makeFunctionsJson };
