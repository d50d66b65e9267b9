const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { manifestFor } = require("./manifest.cjs");

const root = path.join(__dirname, "..");

/** Microsoft asks released add-ins to load office.js from here. */
const OFFICE_JS_FROM_MICROSOFT = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/**
 * What office.js loads when it comes from the package: the part for Excel on each platform, its texts, its telemetry.
 * The licence lets an add-in pass these files on as they are, so nothing here may minify them.
 */
const OFFICE_FILES = [
  "office.js",
  "o15apptofilemappingtable.js",
  "excel-{win32-16.01,mac-16.00,web-16.00,ios-16.00,winrt-16.00,android-16.00}.js",
  "*/office_strings.js",
  "{telemetry,ariatelemetry,webauth,agaveerrorux}/**",
];

/** The files that the add-in's programs need beside them: page, manifest, icons, shortcuts, and office.js unless it is released. */
function addinFiles({ publicUrl, namespace }) {
  const officeJs = publicUrl ? OFFICE_JS_FROM_MICROSOFT : "office/office.js";
  return [
    new HtmlPlugin({
      template: "./src/excel/taskpane.html",
      filename: "taskpane.html",
      templateParameters: { officeJs },
      inject: false,
      minify: false,
    }),
    new CopyPlugin({
      patterns: [
        { from: "src/excel/taskpane.css" },
        { from: "assets/shortcuts.json" },
        { from: "assets/icons/*.png", to: "assets/[name][ext]" },
        {
          from: "manifest.xml",
          transform: (text) => manifestFor(text.toString(), { publicUrl, namespace }),
        },
        ...(publicUrl ? [] : officePackage()),
      ],
    }),
  ];
}

function officePackage() {
  const context = path.join(root, "node_modules", "@microsoft", "office-js", "dist");
  const unmodified = { context, to: "office/[path][name][ext]", info: { minimized: true } };
  return [
    ...OFFICE_FILES.map((from) => ({
      ...unmodified,
      from,
      globOptions: { ignore: ["**/*.debug.js"] },
    })),
    { ...unmodified, from: "../LICENSE.md", to: "office/LICENSE.md" },
  ];
}

module.exports = { addinFiles };
