// A process that writes until it is killed: `node writer.testing.js FOLDER FROM`. Each line it prints is an id that the
// store has acknowledged. First it prints every id that is there.
import { naturalId } from "@hengjian/core/foundation";
import { TrainingRecord } from "@hengjian/core/training";
import { openStore } from "./store.js";

const [folder = "", from = "0"] = process.argv.slice(2);
const store = await openStore({ folder });
for (const { id } of await store.list("training")) process.stdout.write(`has ${id}\n`);
for (let n = Number(from); ; n += 1) {
  const part = { officer: "A", title: `课程 ${n}`, mode: "online" as const, heldOn: "2026-03-01", hours: 4 };
  const record = { id: naturalId(TrainingRecord, part), ...part };
  await store.insert("training", [record], "writer");
  process.stdout.write(`ack ${record.id}\n`);
  // PGlite never waits for anything, so without a turn of the loop a writer whose test is gone would write for ever.
  await new Promise((resolve) => setImmediate(resolve));
}
