// npm start: on a fresh clone installs and builds first; then the portal.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { build, checkNode, install, root } from "./workshop.mjs";

checkNode();
await install();
if (!(await build())) process.exit(1);

const portal = spawn(process.execPath, [join(root, "examples/portal/dist/server/main.js")], { stdio: "inherit" });
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => portal.kill(signal));
portal.on("close", (code) => process.exit(code ?? 0));
