import resolve from "@rollup/plugin-node-resolve";
import replace from "@rollup/plugin-replace";
import terser from "@rollup/plugin-terser";
import { rollup } from "rollup";

export async function bundle(input, file, { minify = false } = {}) {
  const built = await rollup({
    input,
    onwarn: () => undefined, // what packages write in their own comments is theirs
    plugins: [
      resolve({ exportConditions: ["production", "default"] }),
      replace({ "process.env.NODE_ENV": JSON.stringify("production"), preventAssignment: true }),
      ...(minify ? [terser({ module: true })] : []),
    ],
  });
  await built.write({ file, format: "es", inlineDynamicImports: true });
  await built.close();
}
