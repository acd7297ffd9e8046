import "./hj-provider.js"; // first: a consumer registered before its provider never hears of the language
import { define } from "./foundation/define.js";
import { HjReceipt } from "./policy/receipt.js";

define("hj-receipt", HjReceipt);

declare global {
  interface HTMLElementTagNameMap {
    "hj-receipt": HjReceipt;
  }
}
