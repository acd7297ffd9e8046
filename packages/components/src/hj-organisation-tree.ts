import "./hj-provider.js"; // first: a consumer registered before its provider never hears of the language
import { define } from "./foundation/define.js";
import { HjOrganisationTree, type TreeOpenChange, type TreeSelectChange } from "./organisation/organisation-tree.js";

define("hj-organisation-tree", HjOrganisationTree);

declare global {
  interface HTMLElementTagNameMap {
    "hj-organisation-tree": HjOrganisationTree;
  }
  interface HTMLElementEventMap {
    "hj-tree-open-change": CustomEvent<TreeOpenChange>;
    "hj-tree-select-change": CustomEvent<TreeSelectChange>;
  }
}
