export { Officer, OfficerRole, Post, Unit } from "./schema.js";
export { partOfYear, servedIn, type Service } from "./service.js";
