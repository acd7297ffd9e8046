export { readBlock, writeBlock } from "./block.js";
export { sheetLimits, type SheetFault, type SheetFaultCode } from "./faults.js";
export { readSheets, type SheetFile, type SheetRows } from "./read.js";
export { refusedSheet } from "./refused.js";
export { writeCsv, writeXlsx, type Sheet, type SheetColumn, type SheetValue } from "./write.js";
