import "./hj-provider.js"; // first: a consumer registered before its provider never hears of the law
import { define } from "./foundation/define.js";
import { HjFindings } from "./policy/findings.js";

define("hj-findings", HjFindings);

declare global {
  interface HTMLElementTagNameMap {
    "hj-findings": HjFindings;
  }
}
