import { parseArgs } from "node:util";

/** The parts of a run: four networks, then the page and the lab. */
export const parts = ["lenet", "tiny", "cifar", "points", "page", "lab"];

/** What was asked for on the command line: `--only lenet,tiny`, `--rounds 7`, `--profile` (instead of the table). */
export function readOptions() {
  const { values } = parseArgs({
    options: {
      only: { type: "string", default: parts.join() },
      rounds: { type: "string", default: "5" },
      profile: { type: "boolean", default: false },
    },
  });
  const only = values.only.split(",");
  const unknown = only.filter((part) => !parts.includes(part));
  if (unknown.length > 0) throw new Error(`--only: must name some of ${parts.join()}, got ${unknown.join()}`);
  const rounds = Number(values.rounds);
  if (!(Number.isInteger(rounds) && rounds > 0)) throw new Error(`--rounds: must be a count, got ${values.rounds}`);
  return { only, rounds, profile: values.profile };
}
