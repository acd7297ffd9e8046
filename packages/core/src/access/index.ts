export { can, type Action, type Context } from "./can.js";
export { Actor, Role } from "./schema.js";
