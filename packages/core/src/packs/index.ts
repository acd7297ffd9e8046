export { checks, parameters, rules } from "./catalogue.js";
export { national } from "./national.js";
export { shandong } from "./shandong.js";
export { weihai } from "./weihai.js";
