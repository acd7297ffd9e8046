export {
  bodyCoverage,
  bodyCoverageCheck,
  bodyCoverageFacts,
  coverage,
  coverageCheck,
  coverageItems,
  type BodyCoverage,
  type BodyCoverageFacts,
  type BodyCoverageInDetail,
  type Coverage,
  type CoverageCell,
  type CoverageCount,
  type CoverageFacts,
  type CoverageItem,
  type CoverageState,
  type DutyListFact,
  type PostFact,
  type UnitFact,
} from "./coverage.js";
export { cycle, duplicateId, orphan, twoParents, wrongCode, wrongTier } from "./fault-rules.js";
export { hierarchyCheck, hierarchyFaults, type HierarchyFacts, type HierarchyFaults } from "./faults.js";
export { bodiesById, hierarchyOn, isWithin, type Hierarchy } from "./hierarchy.js";
export { bodiesOn, bodyOn } from "./history.js";
export { isDepartment, isOffice, isTown, kindOf } from "./kinds.js";
export {
  linesBetween,
  subordinatesOf,
  supervision,
  supervisionCheck,
  supervisionFacts,
  supervisorsOf,
  type LineName,
  type LineRole,
  type Supervision,
  type SupervisionFacts,
  type SupervisionLine,
  type TownUnit,
} from "./lines.js";
export {
  codeStructure,
  dedicatedExpected,
  dutyListExpected,
  fullTimeExpected,
  horizontalLine,
  legalOfficerExpected,
  sectorLine,
  territorialLine,
  unitExpected,
  verticalLine,
  zoneLine,
} from "./parameters.js";
export {
  dedicatedShared,
  dutyListByOther,
  noDedicated,
  noDutyList,
  noFullTime,
  noLegalOfficer,
  noSectorLead,
  noSupervisor,
  noUnit,
  notAddressed,
  supervisorOpen,
  twoLeads,
  unitsUnsettled,
} from "./rules.js";
export { worstBelow, type WorstBelow } from "./severities.js";
export { Addressee, BodiesFile, Body, BodyChange, BodyKind, IssuedDutyList, Management, Tier } from "./schema.js";
