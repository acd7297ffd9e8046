// The folder that goes to a server: this page, and the files of the elements beside it.
import { cpSync, mkdirSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const bundle = dirname(fileURLToPath(import.meta.resolve("@hengjian/components/hengjian.js")));
rmSync(`${here}/dist`, { recursive: true, force: true });
mkdirSync(`${here}/dist`);
for (const file of ["index.html", "page.css", "page.js"]) cpSync(`${here}/${file}`, `${here}/dist/${file}`);
cpSync(bundle, `${here}/dist/lib`, { recursive: true });
