import { basename, dirname } from "node:path";
import resolve from "@rollup/plugin-node-resolve";
import replace from "@rollup/plugin-replace";
import terser from "@rollup/plugin-terser";
import { rollup } from "rollup";

export async function bundle(input, file, smallest = false) {
  const built = await rollup({
    input,
    onwarn: () => undefined, // what packages write in their own comments is theirs
    plugins: [
      resolve({ exportConditions: ["production", "default"] }),
      replace({ "process.env.NODE_ENV": JSON.stringify("production"), preventAssignment: true }),
    ],
  });
  // What is loaded when it is used stands in files of its own, beside this one.
  const { output } = await built.write({
    dir: dirname(file),
    entryFileNames: basename(file),
    chunkFileNames: `${basename(file, ".js")}-[name]-[hash].js`,
    format: "es",
    plugins: smallest ? [terser({ module: true, ecma: 2022, compress: { passes: 3 } })] : [],
  });
  await built.close();
  return output.map(({ fileName, code, imports, dynamicImports }) => ({ fileName, code, imports, dynamicImports }));
}
