import { setPrefix } from "./foundation/define.js";

// `<script src="hengjian.js" data-prefix="v2">`: before anything is registered.
const prefix = document.currentScript?.dataset.prefix;
if (prefix !== undefined) setPrefix(prefix);
