import type { enterCell } from "@hengjian/core/foundation";

/** The schema of a record, as `field(z.strictObject({...}))` makes it: its fields carry their labels. */
export type RecordSchema = Parameters<typeof enterCell>[0];
