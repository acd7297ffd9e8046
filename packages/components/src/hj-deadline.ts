import "./hj-provider.js"; // first: a consumer registered before its provider never hears of the law
import { define } from "./foundation/define.js";
import { HjDeadline } from "./calendar/deadline.js";

define("hj-deadline", HjDeadline);

declare global {
  interface HTMLElementTagNameMap {
    "hj-deadline": HjDeadline;
  }
}
