import resolve from "@rollup/plugin-node-resolve";
import replace from "@rollup/plugin-replace";
import { rollup } from "rollup";

export async function bundle(input, file) {
  const built = await rollup({
    input,
    onwarn: () => undefined, // what packages write in their own comments is theirs
    plugins: [
      resolve({ exportConditions: ["production", "default"] }),
      replace({ "process.env.NODE_ENV": JSON.stringify("production"), preventAssignment: true }),
    ],
  });
  await built.write({ file, format: "es" });
  await built.close();
}
