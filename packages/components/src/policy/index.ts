export { HjFindings } from "./findings.js";
export { HjReceipt } from "./receipt.js";
