import type { Actor } from "@hengjian/core/access";
import type { Words } from "@hengjian/core/foundation";
import type { Addressee, IssuedDutyList } from "@hengjian/core/organisation";
import type { Post, Unit } from "@hengjian/core/personnel";
import type { Pack } from "@hengjian/core/policy";

/** What the page is told on arrival. */
export interface Session {
  readonly actor: Actor;
  /** Who one may be in the demonstration. */
  readonly actors: readonly Actor[];
  readonly today: string;
  readonly pack: Pack;
  /** The pack of the same id that comes with the library, to compare with. */
  readonly builtIn: Pack | undefined;
  /** The records are invented ones (示例数据). */
  readonly isSample: boolean;
}

/** What came of records that were sent. */
export interface Saved {
  readonly added: number;
  /** Known already, with the same content. */
  readonly present: number;
  readonly ids: { readonly added: readonly string[]; readonly present: readonly string[] };
}

/** Where a record was refused. */
export interface RecordFault {
  /** Its place in what was sent. */
  readonly index: number;
  readonly field: string;
  readonly message: Words;
  readonly remedy: Words;
}

/** What is recorded of the bodies within the reader's reach. */
export interface OrganisationRecords {
  readonly addressees: readonly Addressee[];
  readonly posts: readonly Post[];
  readonly units: readonly Unit[];
  readonly dutyLists: readonly IssuedDutyList[];
}
