export { HjOrganisationTree, type TreeOpenChange, type TreeSelectChange } from "./organisation-tree.js";
