const HtmlPlugin = require("html-webpack-plugin");
const CssPlugin = require("mini-css-extract-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { NormalModuleReplacementPlugin } = require("webpack");

/** The grid's packages leave endings of file names out, and bring styles. */
const rules = [
  {
    test: /\.js$/,
    include: /node_modules/,
    type: "javascript/auto",
    resolve: { fullySpecified: false },
  },
  { test: /\.css$/, use: [CssPlugin.loader, "css-loader"] },
];

/** The chunk of the grid's packages. Rewriting its 14 MB of sources would double the time of a build to save 4 % of the bytes. */
const GRID = /^grid\./;
const optimization = {
  minimizer: [
    new MinimizerPlugin({
      include: GRID,
      extractComments: false,
      minimizerOptions: { compress: false },
    }),
    new MinimizerPlugin({ exclude: GRID, extractComments: false }),
  ],
  splitChunks: {
    cacheGroups: {
      grid: {
        name: "grid",
        chunks: ({ name }) => name === "desk",
        test: /node_modules/,
        enforce: true,
      },
    },
  },
};

/** Sixty languages' rules of hyphenation, for which a cell has no use. */
const hyphenation = new NormalModuleReplacementPlugin(/^\.\/[a-z][\w-]*-[\w-]{8}\.js$/, (asked) => {
  if (/@univerjs[\\/]engine-render/.test(asked.context)) {
    asked.request = "data:text/javascript,export default []";
  }
});

/** The page and its styles, beside the scripts. */
function workbenchFiles() {
  return [
    hyphenation,
    new CssPlugin({ filename: "[name].css", chunkFilename: "[name].[contenthash:8].css" }),
    new HtmlPlugin({
      template: "./src/workbench/workbench.html",
      filename: "workbench.html",
      scriptLoading: "defer",
      minify: false,
    }),
  ];
}

module.exports = { optimization, rules, workbenchFiles };
