import officeAddins from "eslint-plugin-office-addins";
import globals from "globals";
import tseslint from "typescript-eslint";

const clockless = [
  { object: "Date", property: "now", message: "The clock is an argument given by a main." },
  { object: "Math", property: "random", message: "Randomness is an argument given by a main." },
];

export default tseslint.config(
  { ignores: ["build/**", "node_modules/**", ".reprice/**"] },
  ...tseslint.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "no-restricted-syntax": [
        "error",
        { selector: "ExportDefaultDeclaration", message: "Named exports only." },
        { selector: "ExportAllDeclaration", message: "No barrels: import from the file itself." },
      ],
      "no-console": "error",
      eqeqeq: ["error", "always", { null: "ignore" }],
    },
  },
  {
    files: ["src/{core,wire,client,functions,engine,workbook,pane}/**/*.{ts,tsx}"],
    rules: { "no-restricted-properties": ["error", ...clockless] },
  },
  {
    files: ["src/core/**/*.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        { name: "Date", message: "core has no clock: days are Day, moments are Instant." },
        { name: "Intl", message: "core does not depend on the machine's locale." },
      ],
    },
  },
  {
    // The metadata generator knows a matrix only as any[][]: the cell functions alone may write it.
    files: ["src/functions/re*.ts"],
    rules: { "@typescript-eslint/no-explicit-any": "off" },
  },
  { files: ["src/cli/**", "src/server/main.ts", "test/bench/**"], rules: { "no-console": "off" } },
  {
    files: ["src/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    files: ["**/*.{cjs,mjs,js}"],
    languageOptions: { globals: globals.node },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
);
