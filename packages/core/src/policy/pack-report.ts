import type { PlainDate } from "../foundation/days.js";
import type { Words } from "../foundation/words.js";
import { citationText } from "./explain.js";
import type { Dated } from "./law.js";
import { sourcesOf, valuesOn, type Pack, type ValueInForce } from "./pack.js";
import type { Parameter } from "./parameter.js";
import { shownValue } from "./show.js";
import { staleValues } from "./staleness.js";

/** A value as a reader knows it: what it is of, what it is, where it stands. */
export interface ReportedValue extends ValueInForce {
  readonly label: Words;
  readonly shown: Words;
  readonly citation: string;
}

/** What a pack lays down on a day, and what of it somebody should look at. */
export interface PackReport {
  /** Every value in force, those of the packs above it included. */
  readonly inForce: readonly ReportedValue[];
  /** Values of this pack itself, of any day, that are 待核实 or 暂定. */
  readonly unsure: readonly ReportedValue[];
  /** Values of this pack itself, of any day, that nobody has verified for too long. */
  readonly stale: readonly ReportedValue[];
}

/** Says what a pack lays down on `today`, in words. */
export function reportPack(pack: Pack, parameters: readonly Parameter<unknown>[], today: PlainDate): PackReport {
  const sources = sourcesOf(pack);
  const report = (value: ValueInForce): ReportedValue => {
    const parameter = parameters.find(({ id }) => id === value.parameter);
    return { ...value, ...inWords(parameter, value.dated), citation: citationText(value.dated.basis, sources) };
  };
  const own = Object.entries(pack.values).flatMap(([parameter, spans]) =>
    spans.map((dated) => ({ parameter, pack: pack.id, dated })),
  );
  return {
    inForce: valuesOn(pack, today).map(report),
    unsure: own.filter(({ dated }) => dated.standing !== "read").map(report),
    stale: staleValues(pack, today)
      .filter((value) => value.pack === pack.id)
      .map(report),
  };
}

function inWords(
  parameter: Parameter<unknown> | undefined,
  dated: Dated,
): { readonly label: Words; readonly shown: Words } {
  if (!parameter) return { label: { zh: "—", en: "—" }, shown: shownValue({ found: dated }) };
  const { label, unit } = parameter;
  const shown = parameter.show?.(dated.value);
  return { label, shown: shownValue({ found: dated, ...(unit && { unit }), ...(shown && { shown }) }) };
}
