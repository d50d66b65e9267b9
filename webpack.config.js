const path = require("node:path");
const { BannerPlugin, DefinePlugin } = require("webpack");
const { addinFiles } = require("./tools/addin-files.cjs");
const workbench = require("./tools/workbench-files.cjs");
const { FunctionsJsonPlugin } = require("./tools/functions-json.cjs");
const { HelpPagesPlugin } = require("./tools/help-pages.cjs");

const root = __dirname;
const version = new DefinePlugin({
  REPRICE_VERSION: JSON.stringify(require("./package.json").version),
});
const production = process.env.NODE_ENV !== "development";

/** Types are checked by `tsc -b`; webpack only translates. */
const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "ts-loader",
    options: {
      transpileOnly: true,
      configFile: path.join(root, "tools", "tsconfig.webpack.json"),
    },
  },
};

const common = {
  mode: production ? "production" : "development",
  context: root,
  devtool: "source-map",
  performance: { hints: false },
  stats: "errors-warnings",
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: { rules: [typescript] },
  cache: {
    type: "filesystem",
    cacheDirectory: path.join(root, "build", "cache"),
    buildDependencies: { config: [__filename] },
  },
};

/** What a browser or Excel loads. */
const web = {
  ...common,
  name: "web",
  target: ["web", "es2022"],
  entry: { functions: "./src/functions/script.ts" },
  output: {
    path: path.join(root, "build", "web"),
    filename: "[name].js",
    chunkFilename: "script-[name].[contenthash:8].js",
    publicPath: "",
    library: { name: "Reprice", type: "umd" },
    globalObject: "globalThis",
  },
  plugins: [new FunctionsJsonPlugin({ publicUrl: process.env.PUBLIC_URL }), new HelpPagesPlugin()],
};

/** The add-in: functions and commands in one script that is there at once, the pane in a chunk that it loads afterwards. */
const addin = {
  ...common,
  name: "addin",
  target: ["web", "es2022"],
  entry: { excel: "./src/excel/main.ts" },
  output: {
    path: path.join(root, "build", "web"),
    filename: "[name].js",
    chunkFilename: "[name].[contenthash:8].js",
  },
  plugins: [
    version,
    ...addinFiles({
      publicUrl: process.env.PUBLIC_URL,
      namespace: process.env.REPRICE_NAMESPACE,
    }),
  ],
};

/** The workbench: its page and the functions are there at once, the grid and the pane in chunks that they load. */
const workbenchPage = {
  ...common,
  name: "workbench",
  target: ["web", "es2022"],
  devtool: false,
  entry: { workbench: "./src/workbench/main.ts" },
  output: {
    path: path.join(root, "build", "web"),
    filename: "[name].js",
    chunkFilename: "[name].[contenthash:8].js",
  },
  module: { rules: [typescript, ...workbench.rules] },
  optimization: workbench.optimization,
  plugins: [version, ...workbench.workbenchFiles()],
};

/** Server, command line and bench. Packages stay outside: natives cannot be bundled, and node_modules is there anyway. */
const node = {
  ...common,
  name: "node",
  target: "node20",
  entry: {
    server: "./src/server/main.ts",
    cli: "./src/cli/main.ts",
    bench: "./test/bench/main.ts",
  },
  output: {
    path: path.join(root, "build", "node"),
    filename: "[name].js",
    library: { type: "commonjs2" },
  },
  externals: [
    ({ request }, done) =>
      /^[a-z@]/i.test(request) && !path.isAbsolute(request)
        ? done(null, `commonjs ${request}`)
        : done(),
  ],
  optimization: { minimize: false },
  plugins: [new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, include: "cli" })],
};

/** What the bench runs inside a page. */
const benchPage = {
  ...common,
  name: "bench-page",
  target: ["web", "es2022"],
  entry: { page: "./test/bench/page.ts" },
  output: { path: path.join(root, "build", "bench"), filename: "[name].js" },
  // One script: it is put into a page that has no address to fetch others from.
  module: { ...common.module, parser: { javascript: { dynamicImportMode: "eager" } } },
};

module.exports = [web, addin, workbenchPage, node, benchPage];
