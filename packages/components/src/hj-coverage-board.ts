import "./hj-provider.js"; // first: a consumer registered before its provider never hears of the law
import "./hj-findings.js";
import "./hj-receipt.js";
import { define } from "./foundation/define.js";
import { HjCoverageBoard, type BoardFillChange, type BoardSelectChange } from "./organisation/coverage-board.js";

define("hj-coverage-board", HjCoverageBoard);

declare global {
  interface HTMLElementTagNameMap {
    "hj-coverage-board": HjCoverageBoard;
  }
  interface HTMLElementEventMap {
    "hj-board-select-change": CustomEvent<BoardSelectChange>;
    "hj-board-fill-change": CustomEvent<BoardFillChange>;
  }
}
