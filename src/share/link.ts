import type { DatasetId } from "../datasets";
import type { Experiment, Fork } from "../experiment/experiment";
import { presetSpeed } from "../experiment/presets";
import { message, type Message } from "../locales/message";
import { readExperiment, writeExperiment } from "./experiment";
import { forkKeys, readForks, writeForks } from "./forks";
import { readOne } from "./settings";
import { page, paused, readShown, speed, usualViews, type PageName } from "./stage";
import { entriesOf, nameIn, quoted } from "./words";

export type { PageName } from "./stage";

/** What a link opens. */
export interface Link {
  readonly experiment: Experiment;
  /** Where the run went on otherwise on its way to the experiment. */
  readonly forks?: readonly Fork[];
  readonly page: PageName;
  /** The open bench of the lab and its settings, `bench,setting:value,…`; only the lab knows what they mean. */
  readonly lab?: string;
  /** Id of the example that the lab shows. */
  readonly preset?: string;
  /** Ids of the views in the result rail. */
  readonly shown: readonly string[];
  /** Updates per second; Infinity is flat out. */
  readonly speed: number;
  /** Whether training waits for Play. */
  readonly paused: boolean;
}

/** The longest link that is read, in characters. */
const longest = 8_000;

/** The most problems that are told one by one. */
const mostTold = 6;

/** The keys of a link in the order in which they are written. `v` is the version of this grammar. */
const keys: Readonly<Record<string, number>> = Object.fromEntries(
  [
    "data",
    "net",
    "train",
    "augment",
    "seed",
    "w",
    ...forkKeys,
    "page",
    "lab",
    "preset",
    "show",
    "speed",
    "paused",
    "backend",
    "v",
  ].map((key) => [key, 1]),
);

/**
 * Reads the text after `#`, or a whole address. Never throws: what can't be understood is replaced by its default, and
 * a sentence says so. The grammar, version 1 (names in any case, every part may be left out):
 *
 *     data=bars,noise:0.2                         a dataset, and its settings that differ from the preset's
 *     net=conv2d,filters:8/flatten/dense,units:4  every layer, each from the defaults of its type; else the preset's
 *     train=adam,rate:0.01,batch:16               an optimiser, and settings that differ from the preset's
 *     augment=mirror/rotate:15/shift:2            how training pictures are varied, each with its strength unless usual
 *     seed=3   seed=data:3,weights:7,order:1      one seed for all draws, or each; those left out are the preset's
 *     w=0.4,-0.6,0.1/0.7,-0.5,0.2                 the weights it starts from, layer by layer (`weights.ts`); else the seed's
 *     fork=320&fork.train=rate:0.04               what is above up to a step, from there on otherwise; fork2 … after it
 *     page=playground   show=decision,confusion   the page, and the views in its result rail
 *     page=lab&lab=slide,stride:2   preset=000-x  a bench of the lab with its settings; the example it starts from
 *     speed=60   speed=max   paused   paused=no   updates per second; whether training waits for Play (it does)
 *     backend=reference   v=1                     where the run computes; the version of the grammar
 */
export function readLink(text: string): { link: Link; problems: Message[] } {
  const problems: Message[] = [];
  const note = (problem: Message) => problems.push(problem);
  const given = readKeys(text, note);
  const { experiment, forks } = readForks(given, readExperiment(given, note), note);
  const usualSpeed = presetSpeed(experiment.data.type as DatasetId);
  const link: Link = {
    experiment,
    ...(forks.length > 0 && { forks }),
    page: given.page === undefined ? page.default : readOne(page, given.page, "page", note),
    ...(given.lab && { lab: given.lab }),
    ...(given.preset && { preset: given.preset }),
    shown: given.show === undefined ? usualViews : readShown(given.show, note),
    speed: given.speed === undefined ? usualSpeed : readOne(speed(usualSpeed), given.speed, "speed", note),
    paused: given.paused === undefined ? paused.default : readOne(paused, given.paused || "yes", "paused", note),
  };
  return { link, problems: shortened(problems) };
}

/**
 * The shortest link from which `readLink` gives this, but for the keys of layers: without `#`, empty for the default.
 * The lab trains nothing: its link carries no experiment.
 */
export function writeLink({ experiment, forks = [], ...stage }: Link): string {
  if (stage.page === "lab") return joined({ page: stage.page, lab: stage.lab, preset: stage.preset });
  const usualSpeed = presetSpeed(experiment.data.type as DatasetId);
  const parts: Partial<Record<string, string>> = {
    ...writeExperiment(forks[0]?.from ?? experiment),
    ...writeForks(forks, experiment),
    page: stage.page === page.default ? undefined : page.format(stage.page),
    show: stage.shown.join() === usualViews.join() ? undefined : stage.shown.join(),
    speed: stage.speed === usualSpeed ? undefined : speed(usualSpeed).format(stage.speed),
    paused: stage.paused === paused.default ? undefined : paused.format(stage.paused),
  };
  return joined(parts);
}

const joined = (parts: Partial<Record<string, string>>): string =>
  Object.keys(keys)
    .filter((key) => parts[key] !== undefined)
    .map((key) => `${key}=${parts[key]}`)
    .join("&");

function readKeys(text: string, note: (problem: Message) => void): Partial<Record<string, string>> {
  if (text.length > longest) {
    note(message("The link is longer than {most} characters; it is not read.", { most: longest }));
    return {};
  }
  const given: Partial<Record<string, string>> = {};
  for (const { key, value } of entriesOf(text)) {
    const name = nameIn(keys, key);
    if (name === undefined) note(message("“{key}” is not a part of a link; it is left out.", { key: quoted(key) }));
    else if (given[name] !== undefined)
      note(message("“{key}” stands in the link twice; the first counts.", { key: name }));
    else given[name] = value ?? "";
  }
  if (given.v !== undefined && given.v !== "1")
    note(message("The link has version “{version}”; it is read as version 1.", { version: quoted(given.v) }));
  return given;
}

/** Junk is not told at length. */
function shortened(problems: Message[]): Message[] {
  if (problems.length <= mostTold) return problems;
  const more = problems.length - mostTold;
  return [
    ...problems.slice(0, mostTold),
    message("{more, plural, one {One more part} other {# more parts}} of the link could not be used.", { more }),
  ];
}
