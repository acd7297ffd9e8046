// Registers every element. A portal that uses a few imports those few.
import "./hj-provider.js"; // first: a consumer registered before its provider never hears of it
import "./hj-coverage-board.js";
import "./hj-deadline.js";
import "./hj-findings.js";
import "./hj-organisation-tree.js";
import "./hj-receipt.js";
import "./hj-record-form.js";
import "./hj-record-import.js";
import "./hj-record-table.js";
import "./hj-training-ledger.js";
