// What the benches share: the middle of several runs, and a table of ratios.

/** Milliseconds of `run`, the middle one of `rounds` after one to warm up. What it gives back is kept from being optimised away. */
export function time(run, rounds = 5) {
  const times = [];
  let kept;
  for (let round = 0; round <= rounds; round += 1) {
    globalThis.gc?.();
    const start = performance.now();
    kept = run();
    if (round > 0) times.push(performance.now() - start);
  }
  if (kept === undefined) throw new Error("a bench must give something back");
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)];
}

/** MB in use, after a collection where Node was started with --expose-gc. */
export function heap() {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

/** Prints rows as a table of Markdown. */
export function table(title, head, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  console.log(`\n## ${title}\n`);
  console.log(line(head));
  console.log(line(head.map((_, i) => (i === 0 ? "---" : "---:"))));
  for (const row of rows) console.log(line(row.map((cell) => (typeof cell === "number" ? round(cell) : cell))));
}

function round(value) {
  return value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2);
}
