// What the rule catalogue and the conformance files are made of: the catalogue of core, its case tables, its packs,
// and where in the source each rule, check and test stands. Ids are whole literals there, so they are found by search.
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../workshop.mjs";

const core = (file) => import(pathToFileURL(join(root, "packages/core/dist", file)).href);

/** Everything the pages say, as plain data, in the order of the catalogue. */
export async function collect() {
  const [policy, { lawOfCase }, catalogue, { caseTables }, packs, examples] = await Promise.all(
    [
      "policy/index.js",
      "policy/cases.js",
      "packs/catalogue.js",
      "packs/catalogue.cases.js",
      "packs/index.js",
      "packs/examples/index.js",
    ].map(core),
  );
  const files = sourceFiles();
  const tables = caseTables.map(({ check, cases }) => ({
    check,
    rows: cases.map((row) => ({ ...row, judgement: policy.judge(check, row.facts, lawOfCase(row)) })),
    ...placeOfCheck(check.id, files),
  }));
  const shownPacks = [packs.national, packs.shandong, packs.weihai, ...Object.values(examples)];
  return {
    rules: catalogue.rules.map((rule) => describeRule(rule, tables, files)),
    parameters: catalogue.parameters.map((parameter) => describeParameter(parameter, shownPacks, policy)),
    packs: shownPacks.map(({ id, name, version }) => ({ id, name, version })),
    tables,
  };
}

function describeRule({ id, severity, clauses, reads }, tables, files) {
  const found = tables.flatMap(({ check, rows, ...place }) =>
    rows.flatMap((row) =>
      row.judgement.result.findings
        .filter((finding) => finding.rule === id)
        .map((finding) => ({ check: check.id, ...place, row, finding })),
    ),
  );
  // The plainest example: a row with this finding alone, and at its own weight.
  const [example] = [...found].sort((a, b) => weight(a) - weight(b));
  const checks = [
    ...new Map(found.map((one) => [one.check, { id: one.check, function: one.function, file: one.file }])).values(),
  ];
  return {
    id,
    room: id.split("/")[0],
    severity,
    clauses,
    reads: reads.map((parameter) => parameter.id),
    file: files.find(({ text, path }) => !isTest(path) && text.includes(`id: "${id}"`))?.path,
    checks,
    tests: testsOf(id, checks, files),
    example: example && {
      check: example.check,
      why: example.row.why,
      facts: example.row.facts,
      law: lawRead(example.row),
      outcome: example.row.outcome,
      finding: example.finding,
    },
  };
  function weight({ row, finding }) {
    return row.judgement.result.findings.length * 10 + (finding.severity === severity ? 0 : 5);
  }
}

/** What of the law of a row was read for it. */
function lawRead({ law, judgement }) {
  const read = new Set(judgement.readings.map(({ parameter }) => parameter));
  return Object.fromEntries(Object.entries(law).filter(([id]) => read.has(id)));
}

function describeParameter({ id, label, unit, show }, packs, { citationText, shownValue, sourcesOf }) {
  const spans = packs.flatMap((pack) =>
    (pack.values[id] ?? []).map((dated) => {
      const { value, from, to, standing, verifiedOn, open, overrides, basis } = dated;
      const shown = shownValue({ found: dated, unit, shown: show?.(value) });
      const citation = citationText(basis, sourcesOf(pack));
      return {
        pack: pack.id,
        from,
        ...(to && { to }),
        shown,
        citation,
        basis,
        standing,
        verifiedOn,
        ...(open && { open }),
        ...(overrides && { overrides }),
      };
    }),
  );
  return { id, label, ...(unit && { unit }), values: spans };
}

/** The file that defines a check, and the function that it asks. */
function placeOfCheck(id, files) {
  const file = files.find(
    ({ text, path }) => !isTest(path) && text.includes(`id: "${id}"`) && text.includes("defineCheck"),
  );
  // `judge: trainingYear`, or the first function that an arrow there calls.
  const written = file?.text.split(`id: "${id}"`)[1]?.match(/judge: (?:(\w+)[,\s]|\([^=]*=>[^a-z]*(\w+)\()/);
  return { file: file?.path, function: written?.[1] ?? written?.[2] ?? "judge" };
}

/** The tables and tests that hold a rule: those that name it, and the test that runs every table. */
function testsOf(id, checks, files) {
  const naming = files.filter(({ path, text }) => isTest(path) && text.includes(`"${id}"`)).map(({ path }) => path);
  const beside = checks.flatMap(({ file }) => {
    const test = file?.replace(/\.ts$/, ".test.ts");
    return files.some(({ path }) => path === test) ? [test] : [];
  });
  return [...new Set([...naming, ...beside, "packages/core/src/packs/cases.test.ts"])].sort();
}

function isTest(path) {
  return /\.(test|cases)\.ts$/.test(path);
}

function sourceFiles() {
  const files = [];
  const walk = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) walk(path);
      else if (entry.name.endsWith(".ts")) {
        files.push({ path: relative(root, path).replaceAll("\\", "/"), text: readFileSync(path, "utf8") });
      }
    }
  };
  walk(join(root, "packages/core/src"));
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}
