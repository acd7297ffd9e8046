import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { BodiesFile, type Body } from "@hengjian/core/organisation";

/** The bodies of Weihai as they come with the library. */
export const weihaiFile: BodiesFile = BodiesFile.parse(
  JSON.parse(readFileSync(createRequire(import.meta.url).resolve("@hengjian/core/bodies/weihai.json"), "utf8")),
);

/** The bodies alone. Codes of the three national zones (371071 to 371073) are statistical ones. */
export const weihaiBodies: readonly Body[] = weihaiFile.bodies;
