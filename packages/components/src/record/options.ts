import { optionsOf, type Locale } from "@hengjian/core/foundation";
import { Tier, type Body } from "@hengjian/core/organisation";
import type { Officer } from "@hengjian/core/personnel";
import type { PickOption } from "./form-host.js";

/** Bodies as a picker shows them: by tiers from the top, in the order of their codes, with the code beside the name. */
export function bodyOptions(bodies: readonly Body[], locale: Locale = "zh"): readonly PickOption[] {
  const names = optionsOf(Tier);
  return Tier.options.flatMap((tier) =>
    bodies
      .filter((body) => body.tier === tier)
      .sort((a, b) => compare(a.code ?? "~", b.code ?? "~"))
      .map(({ id, name, code }) => ({
        value: id,
        label: name,
        group: names?.[tier]?.[locale] ?? tier,
        ...(code !== undefined && { hint: code }),
      })),
  );
}

/** Officers as a picker shows them: by name, told apart by certificate and body. Who is masked is for the host to say. */
export function officerOptions(officers: readonly Officer[], bodies: readonly Body[] = []): readonly PickOption[] {
  const names = new Map(bodies.map(({ id, name }) => [id, name]));
  return officers.map(({ id, name, certificate, body }) => ({
    value: id,
    label: name,
    hint: [certificate, names.get(body)].filter((part) => part !== undefined).join(" "),
  }));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
