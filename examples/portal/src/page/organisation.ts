import "@hengjian/components/hj-coverage-board.js";
import "@hengjian/components/hj-organisation-tree.js";
import type {
  BoardFillChange,
  BoardSelectChange,
  TreeOpenChange,
  TreeSelectChange,
} from "@hengjian/components/organisation";
import { html, nothing, type TemplateResult } from "lit";
import { can } from "@hengjian/core/access";
import type { Locale } from "@hengjian/core/foundation";
import {
  bodiesById,
  bodiesOn,
  coverage,
  worstBelow,
  type Body,
  type CoverageFacts,
  type CoverageItem,
} from "@hengjian/core/organisation";
import { resolve } from "@hengjian/core/policy";
import type { Data } from "./api.js";
import { fillForm, type Filled } from "./fill-form.js";
import { words } from "./organisation.words.js";

/** What the reader has chosen on the page of organisations. */
export interface Chosen {
  /** The day that is asked about; without it, today. */
  readonly on?: string | undefined;
  readonly body?: string | undefined;
  readonly open?: readonly string[] | undefined;
  /** What is about to be recorded. */
  readonly filling?: CoverageItem | undefined;
}

/** The page of organisations: the tree, the board of the chosen body's reach, and the day. */
export function organisationPage(
  data: Data,
  chosen: Chosen,
  locale: Locale,
  choose: (part: Partial<Chosen>) => void,
  fill: (filled: Filled) => void,
): TemplateResult {
  const t = words[locale];
  const { session, organisation, officers } = data;
  const { actor, today, pack } = session;
  const on = chosen.on ?? today;
  const all = bodiesById(data.bodies);
  const bodies = bodiesOn(data.bodies, on);
  const reach = bodies.filter(({ id }) => can(actor, "organisation/read", id, all));
  const places = bodiesById(reach);
  const { posts, units, dutyLists, addressees } = organisation;
  const facts: CoverageFacts = { bodies: data.bodies, posts, units, dutyLists, addressees, on };
  const mine = coverage(facts, resolve(pack)).findings.filter(({ subject }) => places.has(subject.id));
  const top = places.get(actor.body);
  const body = places.get(chosen.body ?? "") ?? top;
  const hasBelow = (id: string | undefined): boolean => id !== undefined && reach.some(({ parent }) => parent === id);
  const within = hasBelow(body?.id) || body === top ? body : (places.get(body?.parent ?? "") ?? body);
  const open = chosen.open ?? [actor.body];
  return html`
    <div class="title-line">
      <div>
        <p class="crumbs">${crumbs(within, all)}</p>
        <h2 class="page-title">${within ? t.title({ name: within.name }) : t.nothing}</h2>
      </div>
      <label class="day">
        ${t.on}
        <input
          type="date"
          name="on"
          .value=${on}
          min="2015-01-01"
          max="2035-12-31"
          @change=${(event: Event) => {
            const { value } = event.target as HTMLInputElement; // the listener is on that input
            choose({ on: value === "" ? undefined : value, filling: undefined });
          }}
        />
      </label>
    </div>
    <div class="organisation">
      <nav class="panel tree-panel" aria-label=${t.bodies}>
        <h3>${t.bodies} <span class="soft">${t.count({ count: reach.length })}</span></h3>
        <hj-organisation-tree
          .bodies=${reach}
          .worst=${worstBelow(reach, mine)}
          .open=${open}
          .selected=${body?.id ?? ""}
          @hj-tree-open-change=${(event: CustomEvent<TreeOpenChange>) => choose({ open: event.detail.open })}
          @hj-tree-select-change=${(event: CustomEvent<TreeSelectChange>) =>
            choose({ body: event.detail.body, filling: undefined })}
        ></hj-organisation-tree>
      </nav>
      <div>
        ${
          chosen.filling && body
            ? fillForm({ item: chosen.filling, body, officers, bodies: all, today, locale }, fill, () =>
                choose({ filling: undefined }),
              )
            : nothing
        }
        <hj-coverage-board
          .bodies=${data.bodies}
          .posts=${posts}
          .units=${units}
          .dutyLists=${dutyLists}
          .addressees=${addressees}
          .officers=${officers}
          .within=${within?.id ?? ""}
          .selected=${body?.id ?? ""}
          .on=${on}
          @hj-board-select-change=${(event: CustomEvent<BoardSelectChange>) =>
            choose({ body: event.detail.body, filling: undefined })}
          @hj-board-fill-change=${(event: CustomEvent<BoardFillChange>) => choose({ filling: event.detail.item })}
        ></hj-coverage-board>
      </div>
    </div>
  `;
}

/** What stands above the chosen body, from the top. */
function crumbs(body: Body | undefined, bodies: ReadonlyMap<string, Body>): string {
  const names: string[] = [];
  for (let at = body; at && names.length < 6; at = at.parent === undefined ? undefined : bodies.get(at.parent)) {
    names.unshift(at.name);
  }
  return [...names, body?.code ?? ""].filter((name) => name !== "").join(" / ");
}
