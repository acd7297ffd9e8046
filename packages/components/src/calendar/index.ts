export { HjDeadline } from "./deadline.js";
