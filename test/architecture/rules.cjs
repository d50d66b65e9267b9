/**
 * What the compiler cannot see: cycles, packages out of place, imports of a main, rooms skipped by type-only paths.
 * The directions between rooms are those of the project references (src/<room>/tsconfig.json).
 */
const rooms = {
  core: [],
  wire: ["core"],
  client: ["core", "wire"],
  functions: ["core", "client"],
  engine: ["core", "client", "functions"],
  workbook: ["core"],
  pane: ["core", "client", "functions", "workbook"],
  excel: ["core", "client", "functions", "workbook", "pane"],
  workbench: ["core", "client", "functions", "engine", "workbook", "pane"],
  xlsx: ["core", "client", "functions", "engine", "workbook"],
  store: ["core"],
  providers: ["core", "store"],
  server: ["core", "wire", "store", "providers"],
  cli: ["core", "wire", "client", "functions", "xlsx", "store", "providers", "server"],
};

const directions = Object.entries(rooms).map(([room, may]) => ({
  name: `${room}-sees-only-its-neighbours`,
  severity: "error",
  from: { path: `^src/${room}/` },
  to: { path: "^src/", pathNot: `^src/(${[room, ...may].join("|")})/|^src/world\\.d\\.ts$` },
}));

/** Packages by the only place that may name them. */
const packages = {
  "^(libsql|node:sqlite)$": "^src/store/sqlite/",
  "^postgres/": "^src/store/postgres/",
  "^(fastify|@valibot/to-json-schema|ws)$": "^src/server/",
  "^(papaparse|croner|fflate|fast-xml-parser)$": "^src/providers/",
  "^valibot$": "^src/(wire|server|providers)/",
  "^(react|react-dom|@fluentui/)": "^src/(pane|excel|workbench)/",
  "^@univerjs/": "^src/(engine|workbench)/",
  "^d3-": "^src/pane/",
  "^@borgar/fx$": "^src/(workbook|xlsx)/",
};

const placed = Object.entries(packages).map(([name, place]) => ({
  name: `package-in-its-place: ${name}`,
  severity: "error",
  from: { path: "^src/", pathNot: place },
  to: {
    path: name.startsWith("^(") ? `node_modules/${name.slice(1)}` : `node_modules/${name.slice(1)}`,
  },
}));

module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "a-main-is-imported-by-nobody",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^src/[^/]+/main\\.tsx?$" },
    },
    {
      name: "the-pane-sees-only-the-list-of-functions",
      severity: "error",
      from: { path: "^src/pane/" },
      to: { path: "^src/functions/", pathNot: "^src/functions/list\\.ts$" },
    },
    {
      name: "providers-see-only-the-store-port",
      severity: "error",
      from: { path: "^src/providers/" },
      to: { path: "^src/store/", pathNot: "^src/store/store\\.ts$" },
    },
    {
      name: "core-uses-no-package",
      severity: "error",
      from: { path: "^src/core/" },
      to: { path: "node_modules|^(node:|fs|path|os|crypto|http)" },
    },
    ...directions,
    ...placed,
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".js", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
