import type { PlainDate } from "../foundation/days.js";
import type { Words } from "../foundation/words.js";
import type { Dated, Law, Sources } from "./law.js";
import type { Parameter } from "./parameter.js";
import type { PackFile } from "./schema.js";

/** The law of one place, over all days, on top of the law of the place above it. Plain JSON. */
export interface Pack {
  readonly id: string;
  readonly name: Words;
  readonly version: string;
  readonly extends?: Pack;
  /** The texts that its values cite. */
  readonly sources: Sources;
  readonly values: Readonly<Record<string, readonly Dated[]>>;
}

/** A pack as the file it can be read from again, with the texts it cites. */
export function packFile({ extends: upper, ...pack }: Pack): PackFile {
  // A pack's members are those of a file; only `readonly` differs.
  return { ...pack, ...(upper && { extends: upper.id }) } as PackFile;
}

/** The law of a pack: its own value on the day, else that of the packs above it. */
export function resolve(pack: Pack): Law {
  // All spans of a parameter in the order they are looked through, found once: a law is asked a million times.
  const spans = new Map<string, readonly Dated[]>();
  return {
    read<T>(parameter: Parameter<T>, on: PlainDate): Dated<T> | undefined {
      let list = spans.get(parameter.id);
      if (!list) spans.set(parameter.id, (list = spansOf(pack, parameter.id)));
      for (const dated of list) {
        if (holds(dated, on)) return dated as Dated<T>; // readPack has parsed each value with its parameter's schema
      }
      return undefined;
    },
  };
}

function spansOf(pack: Pack, parameter: string): readonly Dated[] {
  const spans: Dated[] = [];
  for (let at: Pack | undefined = pack; at; at = at.extends) spans.push(...(at.values[parameter] ?? []));
  return spans;
}

/** Every text that the values of a pack and of the packs above it cite. */
export function sourcesOf(pack: Pack): Sources {
  return pack.extends ? { ...sourcesOf(pack.extends), ...pack.sources } : pack.sources;
}

/** A value in force, with the parameter it is of and the pack it comes from. */
export interface ValueInForce {
  readonly parameter: string;
  readonly pack: string;
  readonly dated: Dated;
}

/** Every value in force on a day, lower packs before upper ones where both have one, sorted by parameter. */
export function valuesOn(pack: Pack, on: PlainDate): readonly ValueInForce[] {
  const found = new Map<string, ValueInForce>();
  for (let at: Pack | undefined = pack; at; at = at.extends) {
    for (const [parameter, spans] of Object.entries(at.values)) {
      const dated = spans.find((span) => holds(span, on));
      if (dated && !found.has(parameter)) found.set(parameter, { parameter, pack: at.id, dated });
    }
  }
  return [...found.values()].sort((a, b) => (a.parameter < b.parameter ? -1 : 1));
}

function holds(dated: Dated, on: PlainDate): boolean {
  return dated.from <= on && (dated.to === undefined || on <= dated.to);
}
