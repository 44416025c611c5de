import { useContext, useMemo } from "react";
import type { Experiment } from "../../experiment/experiment";
import { datasetOf, describeNetwork, type Network } from "../../experiment/network";
import type { Parts, Snapshot } from "../../experiment/snapshot";
import { translate } from "../../locales";
import { LanguageContext, useTranslate } from "../../ui/language";
import { useCalm } from "../../ui/useCalm";
import { columnsOf, type Column } from "./columns";
import { featurePictures } from "./features";
import { headTexts } from "./head";
import type { Inks } from "./inks";
import { layOut } from "./layout";
import { activityOf, cellsOf } from "./numbers";
import type { Layout } from "./places";
import { roomOf, type Frame } from "./room";
import { Easing, limitsOf, type Scope } from "./scales";
import { strengthsOf, type Scene } from "./scene";
import type { Axes } from "./tuned";
import { rangesOf } from "./tunedRanges";
import { mostShown } from "./tiles";
import { useStanding } from "./useStanding";

/** How often the liveliest units of a large column are chosen anew, in ms. */
const rest = 3_000;

/** The network of an experiment and its places in a frame; made anew only when the experiment or the frame changes. */
export function useLayout(experiment: Experiment, snapshot: Snapshot | null, frame: Frame, inks: Inks | null) {
  const t = useTranslate();
  const { data } = experiment;
  const network = useMemo(() => describeNetwork(experiment), [experiment]);
  const language = useContext(LanguageContext);
  const columns = useMemo(
    () => columnsOf(experiment, network, (text) => translate(language, text)),
    [experiment, network, language],
  );
  const { dataset, values } = datasetOf(data);
  const labels = dataset.classes(values).map((label) => t(label));
  const names = labels.join("\n");
  const crowded = columns.some(({ units, kind }) => units > mostShown && kind !== "answer");
  const calm = useCalm(crowded ? snapshot : null, rest);
  const { width, height, devicePixels, down, toScale } = frame;
  const projected = inks?.theme === "projector";
  const { lines, folded } = useMemo(
    () => headTexts(columns, network, (text) => translate(language, text), projected),
    [columns, network, language, projected],
  );
  const layout = useMemo((): Layout | null => {
    if (!inks || width < 40) return null;
    const frame = { width, height, devicePixels, down, toScale };
    const room = roomOf(columns, frame, inks, names.split("\n"), { lines, folded });
    return layOut(columns, room, (column, count) => liveliest(column, count, calm?.parts ?? {}));
  }, [columns, width, height, devicePixels, down, toScale, inks, names, lines, folded, calm]);
  return {
    network,
    layout,
    labels: names === "" ? none : names,
    features: useMemo(() => featurePictures(data), [data]),
  };
}

const none = "";

/** The `count` units that say most about the shown example, in their own order; the first ones before it has come. */
function liveliest(column: Column, count: number, parts: Partial<Parts>): readonly number[] {
  const all = Array.from({ length: column.units }, (_, unit) => unit);
  if (count >= column.units) return all;
  const activity = all.map((unit) => {
    const cells = cellsOf(column, unit, parts, null);
    return cells ? activityOf(cells) : 0;
  });
  return all
    .toSorted((a, b) => activity[b] - activity[a] || a - b)
    .slice(0, count)
    .toSorted((a, b) => a - b);
}

/** What the painters draw from, for the newest numbers. */
export function useScene(task: {
  network: Network;
  layout: Layout | null;
  pictures: Scene["pictures"];
  axes: Axes | null;
  snapshot: Snapshot | null;
  inks: Inks | null;
  labels: string;
  /** Numbers with spaces between them. */
  hues: string;
  scope: Scope;
  playing: boolean;
  hurried: boolean;
}): Scene | null {
  const { network, layout, pictures, axes, snapshot, inks, labels, hues, scope, playing, hurried } = task;
  const easing = useMemo(() => new Easing(), []);
  const { parts, state } = useStanding(snapshot);
  return useMemo((): Scene | null => {
    if (!layout || !inks) return null;
    return {
      network,
      layout,
      parts,
      state,
      pictures,
      tuned: axes && pictures?.kind === "tuned" ? { axes, ranges: rangesOf(layout.columns, pictures, scope) } : null,
      limits: limitsOf({ columns: layout.columns, parts, pictures, scope, easing, streaming: playing }),
      strengths: strengthsOf(layout, parts),
      hurried,
      theme: inks.theme,
      inks,
      labels: labels === "" ? [] : labels.split("\n"),
      hues: hues.split(" ").map(Number),
    };
  }, [network, layout, pictures, axes, parts, state, inks, labels, hues, scope, playing, hurried, easing]);
}
