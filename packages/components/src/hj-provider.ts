import { define } from "./foundation/define.js";
import { HjProvider } from "./foundation/provider.js";

define("hj-provider", HjProvider);

declare global {
  interface HTMLElementTagNameMap {
    "hj-provider": HjProvider;
  }
}
