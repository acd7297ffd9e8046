import type { Words } from "@hengjian/core/foundation";
import type { Body } from "@hengjian/core/organisation";
import type { Officer } from "@hengjian/core/personnel";
import type { TrainingLedger } from "@hengjian/core/training";
import type { OrganisationRecords, Session } from "../shared/session.js";

/** What the server says when it cannot or will not, in words for the reader. */
export class ApiFault extends Error {
  override readonly name = "ApiFault";
  readonly words: Words;
  constructor(words: Words) {
    super(words.en);
    this.words = words;
  }
}

/** Everything the page shows. */
export interface Data {
  readonly session: Session;
  readonly bodies: readonly Body[];
  readonly officers: readonly Officer[];
  readonly records: TrainingLedger;
  readonly organisation: OrganisationRecords;
}

/** Fetches everything at once. */
export async function loadData(): Promise<Data> {
  const [session, bodies, officers, records, organisation] = await Promise.all([
    ask("/api/session"),
    ask("/api/records/bodies"),
    ask("/api/records/officers"),
    ask("/api/records/training"),
    ask("/api/records/organisation"),
  ]);
  // The server is this portal's own, built from the same types.
  return { session, bodies, officers, records, organisation } as Data;
}

/** Changes who one is in the demonstration. */
export async function becomeActor(actor: string): Promise<void> {
  await ask("/api/session", { actor });
}

/** Saves training records. Throws {@link ApiFault} where nothing was saved. */
export async function saveTraining(records: TrainingLedger): Promise<void> {
  await ask("/api/records/training", records);
}

/** Where records of an item of coverage are sent. */
export type OrganisationPath = "posts" | "units" | "duty-lists";

/** Saves one record of an organisation. Throws {@link ApiFault} where it was not saved. */
export async function saveOrganisation(path: OrganisationPath, record: object): Promise<void> {
  await ask(`/api/records/${path}`, [record]);
}

async function ask(path: string, body?: unknown): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(
      path,
      body === undefined
        ? {}
        : { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) },
    );
  } catch {
    throw new ApiFault({ zh: "服务没有回应。", en: "The service does not answer." });
  }
  const answer: unknown = await response.json().catch(() => undefined);
  if (response.ok) return answer;
  throw new ApiFault(
    wordsOf(answer) ?? { zh: `服务出错（${response.status}）。`, en: `The service failed (${response.status}).` },
  );
}

function wordsOf(answer: unknown): Words | undefined {
  return typeof answer === "object" && answer !== null && "message" in answer ? (answer.message as Words) : undefined; // our own server's
}
