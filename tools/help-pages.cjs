const { readFileSync } = require("node:fs");
const { join } = require("node:path");
require("./register-ts.cjs");
const { htmlFiles } = require("./help/pages");
const { DEVELOPMENT_URL, publicAddress } = require("./manifest.cjs");

/** Where Excel opens the page of a function. Excel asks for a whole address. */
function helpUrl(name, publicUrl = DEVELOPMENT_URL) {
  return `${publicAddress(publicUrl)}/help/${name}.html`;
}

/** Emits the help pages beside the web programs. */
class HelpPagesPlugin {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("HelpPages", (compilation) => {
      compilation.hooks.processAssets.tap(
        // Late enough that nothing is mapped or minified.
        { name: "HelpPages", stage: Compilation.PROCESS_ASSETS_STAGE_REPORT },
        () => {
          const style = readFileSync(join(__dirname, "help", "help.css"), "utf8");
          for (const [name, text] of [...htmlFiles(), ["help.css", style]]) {
            compilation.emitAsset(`help/${name}`, new sources.RawSource(text));
          }
        },
      );
    });
  }
}

module.exports = { HelpPagesPlugin, helpUrl };
