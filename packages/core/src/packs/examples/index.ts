export { chongqing } from "./chongqing.js";
export { hebei } from "./hebei.js";
export { sichuan } from "./sichuan.js";
