// Conformance files: what a check must answer, for whoever builds it on another stack.

/** One file per check, by file name: its rows with law, facts and judgement, as plain JSON. */
export function conformanceFiles({ tables }) {
  return Object.fromEntries(
    tables.map(({ check, rows }) => [
      `${check.id.replaceAll("/", ".")}.json`,
      {
        check: check.id,
        version: check.version,
        cases: rows.map(({ why, law, facts, judgement }) => ({ why, law, facts, judgement: bare(judgement) })),
      },
    ]),
  );
}

/** A judgement without the name of its check, which the file has said. */
function bare({ outcome, assumed, provisional, readings, result }) {
  return { outcome, assumed, provisional, readings, result };
}
