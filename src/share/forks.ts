import type { Experiment, Fork, LayerSpec } from "../experiment/experiment";
import { describeNetwork } from "../experiment/network";
import { same } from "../experiment/same";
import { message } from "../locales/message";
import { number } from "../settings";
import { none, readAugment, writeAugment } from "./augment";
import { readNetwork, writeNetwork } from "./network";
import { readOne, type Note } from "./settings";
import { readTraining, writeTraining } from "./training";

/** A run may fork so often in a link. */
const most = 4;

/** What a fork says: its step, the training, network and augmentation from there on, and which layers were which before. */
const parts = ["", ".train", ".net", ".layers", ".augment"] as const;

const keyOf = (fork: number, part: (typeof parts)[number]) => `fork${fork === 0 ? "" : fork + 1}${part}`;

/** The keys of a link that forks are written in, in order: `fork`, `fork.train`, … `fork2`, … */
export const forkKeys: readonly string[] = Array.from({ length: most }, (_, fork) =>
  parts.map((part) => keyOf(fork, part)),
).flat();

type Text = Readonly<Partial<Record<string, string>>>;

const step = number({
  label: "Fork",
  help: "The step from which the run goes on otherwise.",
  default: 0,
  min: 0,
  max: 10_000_000,
  whole: true,
});

/**
 * Reads forks from the experiment they begin with: each is a step, and what is other from there on. `fork.train` changes
 * the training as a learner would, `fork.net` is the whole network, and `fork.layers=1,0,2` says which layer of the
 * network before each of its layers was (0 for a new one; the same places where it is left out).
 * `fork.augment` is all of the augmentation, `none` for no more of it.
 */
export function readForks(
  text: Text,
  first: Experiment,
  note: Note,
): { experiment: Experiment; forks: readonly Fork[] } {
  let experiment = first;
  const forks: Fork[] = [];
  for (let fork = 0; fork < most; fork++) {
    const at = text[keyOf(fork, "")];
    if (at === undefined) break;
    const from = experiment;
    forks.push({ step: readOne(step, at, keyOf(fork, ""), note), from });
    experiment = readChange(
      {
        train: text[keyOf(fork, ".train")],
        net: text[keyOf(fork, ".net")],
        layers: text[keyOf(fork, ".layers")],
        augment: text[keyOf(fork, ".augment")],
      },
      from,
      note,
    );
  }
  return { experiment, forks };
}

function readChange(
  { train, net, layers, augment: varied }: { train?: string; net?: string; layers?: string; augment?: string },
  from: Experiment,
  note: Note,
): Experiment {
  const read = net === undefined ? null : readNetwork(net, note);
  const network = read ? keyed(read, from.network, layers) : from.network;
  const { augment: before, ...plain } = from;
  const augment = varied === undefined ? before : readAugment(varied, from.data, note);
  const training = readTraining(train, from, note);
  const experiment = { ...plain, network, training, ...(augment && { augment }) };
  const { problem } = describeNetwork(experiment);
  if (!problem) return experiment;
  note(
    message("Layer {number} of the fork’s network does not work: {what} It keeps the network before.", {
      number: problem.layer + 1,
      what: problem.what,
    }),
  );
  return { ...experiment, network: from.network };
}

/** Gives layers the keys of those they were, by place from 1. */
function keyed(network: readonly LayerSpec[], before: readonly LayerSpec[], text?: string): LayerSpec[] {
  const places = text?.split(",").map((word) => Number(word)) ?? network.map((_, index) => index + 1);
  const taken = new Set<string>();
  const kept = network.map((_, index) => {
    const key = before[places[index] - 1]?.key;
    if (key === undefined || taken.has(key)) return null;
    taken.add(key);
    return key;
  });
  let next = 1;
  const fresh = () => {
    while (taken.has(`l${next}`) || before.some(({ key }) => key === `l${next}`)) next++;
    taken.add(`l${next}`);
    return `l${next}`;
  };
  return network.map((layer, index) => ({ ...layer, key: kept[index] ?? fresh() }));
}

/** The text from which `readForks` gives these forks that lead to `experiment`; none where they are too many to tell. */
export function writeForks(forks: readonly Fork[], experiment: Experiment): Text {
  if (forks.length > most) return {};
  const entries = forks.flatMap(({ step, from }, fork) => {
    const to = forks[fork + 1]?.from ?? experiment;
    const net = writeNetwork(to.network);
    const places = to.network.map(({ key }) => from.network.findIndex((layer) => layer.key === key) + 1);
    const usual = places.every((place, index) => place === (index < from.network.length ? index + 1 : 0));
    const changed = net !== writeNetwork(from.network) || !usual || places.length !== from.network.length;
    return [
      [keyOf(fork, ""), String(step)],
      [keyOf(fork, ".train"), same(to.training, from.training) ? undefined : writeTraining(to.training, from)],
      [keyOf(fork, ".net"), changed ? net : undefined],
      [keyOf(fork, ".augment"), same(to.augment, from.augment) ? undefined : (writeAugment(to.augment) ?? none)],
      [keyOf(fork, ".layers"), changed && !usual ? places.join() : undefined],
    ];
  });
  return Object.fromEntries(entries);
}
