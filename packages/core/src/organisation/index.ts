export { bodiesById, isWithin } from "./hierarchy.js";
export { Body, Tier } from "./schema.js";
