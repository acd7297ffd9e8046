export { HjCoverageBoard, type BoardFillChange, type BoardSelectChange } from "./coverage-board.js";
export { HjOrganisationTree, type TreeOpenChange, type TreeSelectChange } from "./organisation-tree.js";
