import importX, { createNodeResolver } from "eslint-plugin-import-x";
import { configs as lit } from "eslint-plugin-lit";
import tseslint from "typescript-eslint";
import { zones } from "./scripts/floors.mjs";

const RAW = "raw HTML or code made from text; data are text";
const CLOCK = "a clock or chance: both come from outside";

/** What no package may contain. */
const banned = [
  { selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']", message: CLOCK },
  { selector: "MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]", message: RAW },
  { selector: "ImportSpecifier[imported.name=/^unsafe(HTML|SVG|CSS)$/]", message: RAW },
  { selector: "NewExpression[callee.name='Function']", message: RAW },
  {
    selector:
      "CallExpression[callee.property.name=/^(toSorted|toReversed|toSpliced|with|groupBy|withResolvers|isWellFormed)$/]",
    message: "newer than the oldest browsers we serve (Chromium 109, Firefox 115, Safari 16.4)",
  },
  { selector: "ExportDefaultDeclaration", message: "names are exported by name" },
  { selector: "TSEnumDeclaration", message: "string unions instead of enums" },
];
const clock = [
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: CLOCK },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: CLOCK },
];

export default tseslint.config(
  { ignores: ["**/dist/", "**/node_modules/", "docs/api/", "**/custom-elements.json", "benchmarks/", ".data/"] },
  {
    files: ["packages/*/src/**/*.ts", "examples/portal/src/**/*.ts", "tests/**/*.ts"],
    extends: [...tseslint.configs.strictTypeChecked],
    plugins: { "import-x": importX },
    // Named outright: looked up by its name, it is mistaken for a folder "node" that some packages have.
    settings: {
      "import-x/resolver-next": [
        createNodeResolver({ extensions: [".ts", ".js"], extensionAlias: { ".js": [".ts", ".js"] } }),
      ],
    },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "import-x/no-cycle": "error",
      "no-eval": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-unused-vars": ["error", { varsIgnorePattern: "^_", argsIgnorePattern: "^_" }],
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "as" }],
    },
  },
  {
    files: ["packages/core/src/**/*.ts"],
    rules: {
      "no-restricted-syntax": ["error", ...banned, ...clock],
    },
  },
  {
    // A test may take its records from any room.
    files: ["packages/core/src/**/*.ts"],
    ignores: ["**/*.test.ts"],
    rules: { "import-x/no-restricted-paths": ["error", { basePath: import.meta.dirname, zones }] },
  },
  {
    files: ["packages/components/src/**/*.ts"],
    extends: [lit["flat/recommended"]],
    rules: {
      "no-restricted-syntax": ["error", ...banned, ...clock],
      // Our own tags inside templates go through `tag()` and lit/static-html.js, which these two do not know.
      "lit/binding-positions": "off",
      "lit/no-invalid-html": "off",
    },
  },
  {
    // The one element that reads a clock, and only if nobody gave it the day.
    files: ["packages/components/src/foundation/provider.ts"],
    rules: { "no-restricted-syntax": ["error", ...banned] },
  },
  {
    files: ["**/*.browser.ts", "**/*.testing.ts"],
    rules: { "no-restricted-syntax": ["error", ...banned], "@typescript-eslint/no-unused-expressions": "off" },
  },
);
