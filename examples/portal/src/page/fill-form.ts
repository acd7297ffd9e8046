import { html, type TemplateResult } from "lit";
import { naturalId, type Locale } from "@hengjian/core/foundation";
import { IssuedDutyList, isTown, isWithin, kindOf, type Body, type CoverageItem } from "@hengjian/core/organisation";
import { Post, Unit, type Officer } from "@hengjian/core/personnel";
import type { OrganisationPath } from "./api.js";
import { words } from "./organisation.words.js";

/** A record to save, and where. */
export interface Filled {
  readonly path: OrganisationPath;
  readonly record: object;
}

/** What the form is drawn from. */
export interface Filling {
  readonly item: CoverageItem;
  readonly body: Body;
  readonly officers: readonly Officer[];
  readonly bodies: ReadonlyMap<string, Body>;
  readonly today: string;
  readonly locale: Locale;
}

/** The form in which what a body lacks is recorded: a person for a post, a unit, the day of a list. */
export function fillForm(filling: Filling, fill: (filled: Filled) => void, cancel: () => void): TemplateResult {
  const { item, body, today, locale } = filling;
  const t = words[locale];
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement); // the listener is on the form
    const of = (name: string): string => {
      const value = form.get(name);
      return typeof value === "string" ? value : "";
    };
    fill(recordOf(filling, of));
  };
  return html`<form
    class="panel fill"
    @submit=${submit}
    aria-label=${t.fillTitle({ item: t.items[item], body: body.name })}
  >
    <h3>${t.fillTitle({ item: t.items[item], body: body.name })}</h3>
    <div class="fields">
      ${item === "dedicated" || item === "legalOfficer" ? personFields(filling) : item === "unit" ? unitField(filling) : ""}
      <label>${t.from} <input type="date" name="from" required .value=${today} max=${today} /></label>
    </div>
    <p class="buttons">
      <button type="submit" class="primary">${t.save}</button>
      <button type="button" @click=${cancel}>${t.cancel}</button>
    </p>
  </form>`;
}

/** People of the body first, then those of the body above it: somebody may be sent down. */
function personFields({ body, officers, bodies, today, locale }: Filling): TemplateResult {
  const t = words[locale];
  const serves = officers.filter(({ leftOn }) => leftOn === undefined || leftOn >= today);
  const own = serves.filter((officer) => officer.body === body.id);
  const near = serves.filter(
    (officer) => officer.body !== body.id && body.parent !== undefined && isWithin(officer.body, body.parent, bodies),
  );
  return html`<label>
      ${t.officer}
      <select name="officer" required>
        <option value="">${t.choose}</option>
        ${[...own, ...near].map(
          ({ id, name, body: at }) =>
            html`<option value=${id}>${t.officerAt({ name, id, body: bodies.get(at)?.name ?? at })}</option>`,
        )}
      </select>
    </label>
    <label>
      ${t.share}
      <select name="share">
        <option value="part">${t.part}</option>
        <option value="full">${t.full}</option>
      </select>
    </label>`;
}

function unitField({ body, locale }: Filling): TemplateResult {
  const t = words[locale];
  if (!isTown(kindOf(body))) return html`<label>${t.unitName} <input name="unit" required /></label>`;
  return html`<label>
    ${t.unit}
    <select name="unit" required>
      <option value="judicialOffice">${t.judicialOffice}</option>
      <option value="legalOfficerSection">${t.legalOfficerSection}</option>
    </select>
  </label>`;
}

function recordOf({ item, body }: Filling, of: (name: string) => string): Filled {
  const from = of("from");
  switch (item) {
    case "dedicated":
    case "legalOfficer": {
      const made = { body: body.id, kind: item, officer: of("officer"), share: of("share"), from };
      return { path: "posts", record: { id: naturalId(Post, made), ...made } };
    }
    case "unit": {
      const kind = of("unit");
      const named: Readonly<Record<string, string>> = {
        judicialOffice: "司法所",
        legalOfficerSection: "法制员所在部门",
      };
      const made = { body: body.id, name: named[kind] ?? kind, kind: kind in named ? kind : "section", from };
      return { path: "units", record: { id: naturalId(Unit, made), ...made } };
    }
    case "dutyList": {
      const owner = isTown(kindOf(body)) ? body.parent : undefined;
      const made = { body: body.id, from, ...(owner !== undefined && { madeBy: owner }) };
      return { path: "duty-lists", record: { id: naturalId(IssuedDutyList, made), ...made } };
    }
    default:
      return item satisfies never;
  }
}
