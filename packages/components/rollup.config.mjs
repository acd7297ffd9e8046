// For portals without a bundler: one module and one classic script, each with the files it loads when they are used.
import resolve from "@rollup/plugin-node-resolve";
import replace from "@rollup/plugin-replace";
import terser from "@rollup/plugin-terser";

const build = (input, output, ...plugins) => ({
  input,
  output,
  onwarn: () => undefined, // what packages write in their own comments and cycles is theirs
  plugins: [
    ...plugins,
    resolve({ exportConditions: ["production", "default"] }),
    replace({ "process.env.NODE_ENV": JSON.stringify("production"), preventAssignment: true }),
    terser({ ecma: 2022, compress: { passes: 3 } }),
  ],
});

/** A classic script has no `import.meta` and no `import()`: two of our modules have a second form for it. */
const classic = {
  name: "classic",
  resolveId(source, importer) {
    return /\/(siblings|prefix-of-script)\.js$/.test(source)
      ? this.resolve(source.replace(/\.js$/, ".classic.js"), importer, { skipSelf: true })
      : null;
  },
};

/** Beside the module, a file of its own, complete in itself: it must not load the module again under another address. */
const beside = {
  name: "beside",
  resolveDynamicImport: (source) =>
    String(source).startsWith("@hengjian/core/")
      ? { id: String(source).replace("@hengjian/core/", "./hengjian.") + ".mjs", external: true }
      : null,
};

export default [
  // Parts of an element that are loaded when they are used are small: here they are in the one file.
  build("dist/script.js", { file: "dist/bundle/hengjian.mjs", format: "es", inlineDynamicImports: true }, beside),
  build(
    "dist/script.js",
    { file: "dist/bundle/hengjian.js", format: "iife", name: "hengjian", inlineDynamicImports: true },
    classic,
  ),
  ...["packs", "sheets"].flatMap((name) => [
    build(`@hengjian/core/${name}`, { file: `dist/bundle/hengjian.${name}.mjs`, format: "es" }),
    // Another name under our one global.
    build(`@hengjian/core/${name}`, {
      file: `dist/bundle/hengjian.${name}.js`,
      format: "iife",
      name: `hengjian.${name}`,
      extend: true,
    }),
  ]),
];
