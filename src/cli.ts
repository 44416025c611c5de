import { parseArgs } from "node:util";
import { createEngine } from "./engine/engine";
import { translate } from "./locales";
import { isMessage, message } from "./locales/message";
import { readLink, type Link } from "./share/link";
import type { Experiment } from "./experiment/experiment";
import type { Focus } from "./experiment/snapshot";

const focus: Focus = { example: { kind: "stored", set: "validation", index: 0 }, axes: [0, 1], set: "validation" };

/** What the command line asks for; throws the sentence that tells what is wrong with it. */
function readArguments(words: readonly string[]): { link: Link; epochs: number } {
  const { values } = parseArgs({
    args: [...words],
    options: { link: { type: "string" }, epochs: { type: "string", default: "5" } },
  });
  const epochs = Number(values.epochs);
  if (!Number.isInteger(epochs) || epochs < 1)
    throw message("--epochs must be a whole number from 1, got {given}.", { given: values.epochs });
  if (values.link === undefined) throw message("--link must be given, for example --link data=bars.");
  const { link, problems } = readLink(values.link);
  for (const problem of problems) throw message("{problem} Nothing was trained.", { problem });
  return { link, epochs };
}

const onReference = (experiment: Experiment): Experiment => ({ ...experiment, backend: "reference" });

/** Trains the experiment of a link on the reference backend and prints a line of JSON after each epoch. */
async function run(words: readonly string[]): Promise<void> {
  const { link, epochs } = readArguments(words);
  const engine = createEngine();
  const forks = link.forks?.map(({ step, from }) => ({ step, from: onReference(from) }));
  await engine.load(onReference(link.experiment), forks);
  for (let epoch = 1; epoch <= epochs; epoch++) {
    await engine.step({ epochs: 1 });
    const { progress } = (await engine.snapshot(["progress"], focus)).parts;
    if (!progress) throw new Error("snapshot: has every part that is asked for, got no progress");
    const { step, loss, accuracy, validation } = progress;
    console.log(JSON.stringify({ epoch, step, loss, accuracy, validation }));
  }
}

/** The experiment command. Answers its exit code: 1 with one sentence where something is wrong. */
export async function main(words: readonly string[]): Promise<number> {
  try {
    await run(words);
    return 0;
  } catch (reason) {
    console.error(isMessage(reason) ? translate("en", reason) : reason instanceof Error ? reason.message : reason);
    return 1;
  }
}
