import { useContext, useMemo } from "react";
import type { Experiment } from "../../experiment/experiment";
import { datasetOf, describeNetwork, type Network } from "../../experiment/network";
import type { Inspected, Snapshot } from "../../experiment/snapshot";
import { translate } from "../../locales";
import { LanguageContext, useTranslate } from "../../ui/language";
import { useCalm } from "../../ui/useCalm";
import { columnsOf } from "./columns";
import { featurePictures } from "./features";
import { headTexts } from "./head";
import type { Inks } from "./inks";
import { layOut } from "./layout";
import { inspectedIn, isPaged, shownUnits, type Pages } from "./pages";
import type { Layout } from "./places";
import { roomOf, type Frame } from "./room";
import { Easing, limitsOf, type Scope } from "./scales";
import { strengthsOf, type Scene } from "./scene";
import type { Axes } from "./tuned";
import { rangesOf } from "./tunedRanges";
import { useStanding } from "./useStanding";

/** How often the liveliest units of a large column are chosen anew, in ms. */
const rest = 3_000;

/** The network of an experiment and its places in a frame; made anew only when the experiment or the frame changes. */
export function useLayout(task: {
  experiment: Experiment;
  snapshot: Snapshot | null;
  frame: Frame;
  inks: Inks | null;
  pages: Pages;
  inspected: Inspected | null;
}) {
  const { experiment, snapshot, frame, inks, pages, inspected } = task;
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
  const { width, height, devicePixels, down, toScale } = frame;
  const projected = inks?.theme === "projector";
  const { lines, folded } = useMemo(
    () => headTexts(columns, network, (text) => translate(language, text), projected),
    [columns, network, language, projected],
  );
  const room = useMemo(() => {
    if (!inks || width < 40) return null;
    const frame = { width, height, devicePixels, down, toScale };
    return roomOf(columns, frame, inks, names.split("\n"), { lines, folded });
  }, [columns, width, height, devicePixels, down, toScale, inks, names, lines, folded]);
  const plain = useMemo(() => room && layOut(columns, room), [columns, room]);
  const crowded = plain?.columns.some(isPaged) ?? false;
  const calm = useCalm(crowded ? snapshot : null, rest);
  const { key, unit } = inspected ?? { key: null, unit: 0 };
  const layout = useMemo((): Layout | null => {
    if (!room || !crowded) return plain;
    const chosen = inspectedIn(columns, key === null ? null : { key, unit });
    return layOut(columns, room, shownUnits(pages, calm?.parts ?? {}, chosen));
  }, [columns, room, plain, crowded, pages, calm, key, unit]);
  return {
    network,
    layout,
    labels: names === "" ? none : names,
    features: useMemo(() => featurePictures(data), [data]),
  };
}

const none = "";

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
