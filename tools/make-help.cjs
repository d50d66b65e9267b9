// Writes docs/functions from the doc comments in src/functions/re*.ts: npm run help. A test compares what is there.
const { mkdirSync, readdirSync, rmSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");
require("./register-ts.cjs");
const { markdownFiles } = require("./help/pages");

const folder = join(__dirname, "..", "docs", "functions");
const files = markdownFiles();
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) if (!files.has(name)) rmSync(join(folder, name));
for (const [name, text] of files) writeFileSync(join(folder, name), text);
