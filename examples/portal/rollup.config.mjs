import resolve from "@rollup/plugin-node-resolve";
import replace from "@rollup/plugin-replace";
import terser from "@rollup/plugin-terser";
import { copyFileSync, mkdirSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

const files = ["index.html", "portal.css", "icon.svg"];
/** Token sheets of the elements, which the page puts on by a class. */
const sheets = ["dark.css", "large.css"];

/** The page: one module with the elements in it, what they load when it is used, and the files beside it. */
export default {
  input: "dist/modules/page/portal.js",
  output: { dir: "dist/page", entryFileNames: "portal.js", chunkFileNames: "[name]-[hash].js", format: "es" },
  // What packages we use write in their own comments and cycles is theirs.
  onwarn: (warning, warn) => {
    const place = warning.loc?.file ?? warning.ids?.[0] ?? "";
    if (!place.includes("node_modules")) warn(warning);
  },
  plugins: [
    resolve({ exportConditions: ["production", "default"] }),
    replace({ "process.env.NODE_ENV": JSON.stringify("production"), preventAssignment: true }),
    terser(),
    {
      name: "beside",
      buildStart() {
        rmSync("dist/page", { recursive: true, force: true }); // or files of older builds stay
      },
      writeBundle() {
        mkdirSync("dist/page", { recursive: true });
        for (const file of files) copyFileSync(`src/page/${file}`, `dist/page/${file}`);
        for (const sheet of sheets) {
          copyFileSync(
            fileURLToPath(import.meta.resolve(`@hengjian/components/tokens/${sheet}`)),
            `dist/page/${sheet}`,
          );
        }
      },
    },
  ],
};
