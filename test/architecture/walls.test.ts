import { spawnSync } from "node:child_process";
import { join } from "node:path";
import ts from "typescript";

const root = join(__dirname, "../..");

/** What the compiler says of a source as if it were a file of a room. */
function compile(room: string, source: string): readonly string[] {
  const configPath = join(root, "src", room, "tsconfig.json");
  const config = ts.getParsedCommandLineOfConfigFile(
    configPath,
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: () => undefined,
    },
  );
  if (!config) throw new Error(`no config of ${room}`);
  const file = join(root, "src", room, "as-if.ts");
  const host = ts.createCompilerHost(config.options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.readFile = (name) => (name === file ? source : readFile(name));
  host.getSourceFile = (name, options) =>
    name === file ? ts.createSourceFile(name, source, options) : getSourceFile(name, options);
  const world = config.fileNames.filter((name) => name.endsWith(".d.ts"));
  const program = ts.createProgram({
    rootNames: [...world, file],
    options: config.options,
    projectReferences: config.projectReferences ?? [],
    host,
  });
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));
}

/** What the linter says of a source as if it were a file of core. */
function lintInCore(source: string): string {
  const eslint = join(root, "node_modules/eslint/bin/eslint.js");
  const args = [eslint, "--stdin", "--stdin-filename", "src/core/as-if.ts"];
  return spawnSync(process.execPath, args, { cwd: root, input: source, encoding: "utf8" }).stdout;
}

test.each(["fetch", "console", "setTimeout", "process", "window"])(
  "core cannot name %s",
  (name) => {
    const said = compile("core", `export const found: unknown = ${name};\n`);
    expect(said.join("\n")).toContain(`Cannot find name '${name}'`);
  },
);

test("core may name what the language has", () => {
  expect(compile("core", "export const sum = Math.max(1, 2);\n")).toEqual([]);
});

test("a shared room has fetch and timers, but neither page nor process", () => {
  expect(compile("client", "export const found: unknown = [fetch, setTimeout];\n")).toEqual([]);
  for (const name of ["document", "process", "WebSocket", "indexedDB"]) {
    const said = compile("client", `export const found: unknown = ${name};\n`);
    expect(said.join("\n")).toContain(`Cannot find name '${name}'`);
  }
});

test.each([
  ["core", 'import type { Feed } from "../client/feed";\nexport type Found = Feed;\n'],
  ["client", 'import { feedApp } from "../server/app";\nexport const found = feedApp;\n'],
  [
    "functions",
    'import type { PriceStore } from "../store/store";\nexport type Found = PriceStore;\n',
  ],
])("%s cannot import a room that is not its neighbour", (room, source) => {
  expect(compile(room, source).join("\n")).toMatch(/is not listed within the file list of project/);
});

test.each([
  ["export const now = Date.now();\n", "Date"],
  ["export const today = new Date();\n", "core has no clock"],
  ["export const luck = Math.random();\n", "Randomness is an argument"],
  ["export default 1;\n", "Named exports only"],
  ["export function f(x: any) {\n  return x;\n}\n", "no-explicit-any"],
])(
  "the linter refuses %j in core",
  (source, reason) => {
    expect(lintInCore(source)).toContain(reason);
  },
  20_000,
);
