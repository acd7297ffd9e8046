import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readTraceability, stateOf, traceabilityPage, type Answer } from "../scripts/traceability.mjs";
import { root } from "./repository.js";

const { clauses, answers } = readTraceability();
const all = clauses.sections.flatMap((section) => section.clauses);
const given = Object.entries(answers);
const text = (file: string): string => readFileSync(join(root, file), "utf8");

/** Names that the answers list under `kind`, each with the clauses that list it. */
function named(kind: "rules" | "functions" | "elements" | "tests"): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, readonly string[]>();
  for (const [clause, answer] of given) {
    for (const name of answer[kind] ?? []) names.set(name, [...(names.get(name) ?? []), clause]);
  }
  return names;
}

async function namesOf(entry: string): Promise<Readonly<Record<string, unknown>>> {
  return (await import(entry)) as Readonly<Record<string, unknown>>;
}

interface NamedRule {
  readonly id: string;
  readonly clauses: readonly string[];
}

async function catalogue(): Promise<readonly NamedRule[]> {
  const { rules } = await namesOf("@hengjian/core/packs");
  return rules as readonly NamedRule[]; // the entry's own list
}

describe("the clauses", () => {
  test("are 185, each with an id of its section and words in both languages", () => {
    expect(all).toHaveLength(185);
    expect(new Set(all.map(({ id }) => id)).size).toBe(185);
    for (const { id, clauses: list } of clauses.sections) {
      list.forEach((clause, i) => expect(clause.id).toBe(`plan-2022/${id}-${String.fromCharCode(97 + i)}`));
    }
    for (const { zh, en } of all) expect(Math.min(zh.length, en.length)).toBeGreaterThan(0);
  });

  test("quote the register of sources where they quote the same sentence", async () => {
    const { sources } = await namesOf("@hengjian/core/policy");
    const quotes = JSON.stringify(sources);
    const training = all.filter(({ id }) => /3\.4\.1-[c-k]$/.test(id));
    for (const part of training.flatMap(({ zh }) => zh.split(" … "))) expect(quotes).toContain(part);
  });
});

describe("the answers", () => {
  test("answer every clause, each once", () => {
    expect(given.map(([clause]) => clause)).toEqual(all.map(({ id }) => id));
    // A second member of one name would be lost in silence.
    expect(text("docs/traceability/answers.json").match(/^ {2}"plan-2022\//gm)).toHaveLength(185);
  });

  test("are of one form: something that answers and a test of it, or open, or judgement", () => {
    const forms = (answer: Answer): readonly (readonly unknown[])[] => [
      [answer.open].filter(Boolean),
      [answer.judgement].filter(Boolean),
      [...(answer.rules ?? []), ...(answer.functions ?? []), ...(answer.elements ?? [])],
    ];
    for (const [clause, answer] of given) {
      expect(
        forms(answer).filter((form) => form.length > 0),
        clause,
      ).toHaveLength(1);
      const answered = stateOf(answer) === "answered" || stateOf(answer) === "part";
      expect((answer.tests ?? []).length > 0, `${clause}: a test`).toBe(answered);
    }
  });

  test("leave to judgement the 14 clauses that no program can check, and no others", () => {
    const marked = all.filter(({ judgement }) => judgement).map(({ id }) => id);
    expect(marked).toHaveLength(14);
    expect(given.filter(([, answer]) => answer.judgement).map(([clause]) => clause)).toEqual(marked);
  });

  test("leave nothing open of what is built", () => {
    const open = given.filter(([, answer]) => answer.open).map(([clause]) => clause);
    expect(open.filter((clause) => /\/(3\.1\.1-[a-f]|3\.3\.1-[abd]|3\.4\.1-[a-l])$/.test(clause))).toEqual([]);
  });
});

describe("what the answers name is there", () => {
  test("rules of the catalogue, which stand on the clause", async () => {
    const rules = new Map((await catalogue()).map((rule) => [rule.id, rule.clauses]));
    for (const [rule, of] of named("rules")) {
      for (const clause of of) expect(rules.get(rule), `${rule}, which is to answer ${clause}`).toContain(clause);
    }
  });

  test("names that the entries give", async () => {
    for (const [name, of] of named("functions")) {
      const [entry = "", exported = ""] = name.split("#");
      expect(Object.keys(await namesOf(entry)), of.join(", ")).toContain(exported);
    }
  });

  test("elements that are defined", () => {
    const source = "packages/components/src";
    const defined = readdirSync(join(root, source))
      .filter((file) => file.startsWith("hj-"))
      .flatMap((file) => [...text(`${source}/${file}`).matchAll(/define\("(hj-[a-z-]+)"/g)].map(([, tag]) => tag));
    for (const [element, of] of named("elements")) expect(defined, of.join(", ")).toContain(element);
  });

  test("tests, by a part of their name", () => {
    for (const [name, of] of named("tests")) {
      const [file = "", part = ""] = name.split("#");
      expect(file, of.join(", ")).toMatch(/\.(test|cases|browser)\.ts$/);
      expect(part.length, `${name}: a part of a name`).toBeGreaterThan(5);
      expect(text(file).includes(part), `${name}, which is to hold ${of.join(", ")}`).toBe(true);
    }
  });
});

test("no rule stands on a clause that is not there, or that is left to judgement", async () => {
  const checkable = new Set(all.filter(({ judgement }) => !judgement).map(({ id }) => id));
  for (const { id, clauses: of } of await catalogue()) {
    for (const clause of of.filter((one) => one.startsWith("plan-2022/"))) {
      expect(checkable.has(clause), `${id} stands on ${clause}`).toBe(true);
    }
  }
});

test("the page is the one that the files give", async () => {
  expect(text("docs/traceability/README.md")).toBe(await traceabilityPage({ clauses, answers }));
});
