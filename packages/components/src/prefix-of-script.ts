import { setPrefix } from "./foundation/define.js";

// `hengjian.mjs?prefix=v2`: before anything is registered, so this module stands first among the imports.
const prefix = new URL(import.meta.url).searchParams.get("prefix");
if (prefix !== null) setPrefix(prefix);
