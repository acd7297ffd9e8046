import { isDepartment, isOffice, isTown, kindOf, IssuedDutyList, type Body } from "@hengjian/core/organisation";
import { naturalId } from "@hengjian/core/foundation";
import { Post, Unit, type Officer } from "@hengjian/core/personnel";

/** Posts, units and duty lists of the sample. Some bodies lack something, so that there is something to see. */
export interface OrganisationSample {
  readonly posts: readonly Post[];
  readonly units: readonly Unit[];
  readonly dutyLists: readonly IssuedDutyList[];
}

const SINCE = "2022-04-01"; // in the pilot, so that 2022 has something to show
const LEFT = "2026-08-31";

/** Makes the sample for these bodies and people: the same ones give the same sample. */
export function organisationSample(bodies: readonly Body[], officers: readonly Officer[]): OrganisationSample {
  const posts: Post[] = [];
  const units: Unit[] = [];
  const dutyLists: IssuedDutyList[] = [];
  const people = new Map<string, Officer[]>();
  for (const officer of officers) {
    const staff = people.get(officer.body);
    if (staff) staff.push(officer);
    else people.set(officer.body, [officer]);
  }
  const post = (body: string, kind: Post["kind"], officer: string | undefined, more: Partial<Post> = {}): void => {
    if (officer === undefined) return;
    const made = { body, kind, officer, share: "part" as const, from: SINCE, ...more };
    posts.push({ id: naturalId(Post, made), ...made });
  };
  const unit = (body: string, name: string, kind: NonNullable<Unit["kind"]>): void => {
    const made = { body, name, kind, from: SINCE };
    units.push({ id: naturalId(Unit, made), ...made });
  };
  const list = (body: string, madeBy?: string): void => {
    const made = { body, from: SINCE, ...(madeBy !== undefined && { madeBy }) };
    dutyLists.push({ id: naturalId(IssuedDutyList, made), ...made });
  };

  bodies.forEach((body, i) => {
    const kind = kindOf(body);
    const [first, second = first] = people.get(body.id) ?? [];
    const lacks = (every: number, at: number): boolean => i % every === at;
    if (isOffice(kind)) {
      post(body.id, "dedicated", first?.id, { share: lacks(5, 1) ? "part" : "full" });
      if (!lacks(9, 4)) list(body.id);
    } else if (isTown(kind)) {
      // Who left at the end of August and was not replaced is the first finding that a county mends.
      post(body.id, "dedicated", first?.id, lacks(9, 3) ? { to: LEFT } : {});
      if (!lacks(11, 7)) post(body.id, "legalOfficer", second?.id);
      if (!lacks(13, 6)) list(body.id, body.parent);
      if (!lacks(23, 10))
        unit(body.id, lacks(6, 2) ? "综治办" : "司法所", lacks(6, 2) ? "legalOfficerSection" : "judicialOffice");
    } else if (isDepartment(kind) && body.management === undefined) {
      if (!lacks(7, 5)) post(body.id, "dedicated", first?.id);
      if (!lacks(8, 3)) list(body.id);
      if (!lacks(10, 6)) unit(body.id, "政策法规科", "section");
    }
  });
  return { posts, units, dutyLists };
}
