const path = require("node:path");
const { FunctionsJsonPlugin } = require("./tools/functions-json.cjs");

const root = __dirname;
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
    library: { name: "Reprice", type: "umd" },
    globalObject: "globalThis",
  },
  plugins: [new FunctionsJsonPlugin()],
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
};

module.exports = [web, node];
