import { useMemo, useState } from "react";
import type { Experiment } from "../experiment/experiment";
import { datasetOf, describeNetwork } from "../experiment/network";
import type { Parts } from "../experiment/snapshot";
import { useSession } from "../session/useSession";
import { useDevicePixels } from "../ui/Canvas";
import { figure } from "../ui/figures";
import { useTranslate } from "../ui/language";
import { useSize, wholeCells } from "../ui/measure";
import { ClassMap } from "./decision/ClassMap";
import { dotsOf, marksOf } from "./decision/marks";
import { largestTarget, mapOf } from "./decision/map";
import { factorsOf, moved, planeOf, shareOf } from "./decision/plane";
import { PaintTools, pressOf, type Tool } from "./decision/PaintTools";
import { gutterOf, PlaneFrame } from "./decision/PlaneFrame";
import { SignedLegend } from "./decision/SignedLegend";
import { SignedMap } from "./decision/SignedMap";
import { Surface } from "./decision/Surface";
import { answersTable } from "./decision/table";
import { answerText, describeDecision } from "./decision/words";
import styles from "./decision.module.css";
import type { View, ViewProps } from "./view";

/** The side of a map divides evenly into this many cells and their halves. */
const cells = 72;

/** The largest map, in CSS pixels. */
const largest = 432;

const planeIn = (experiment: Experiment, axes?: readonly [number, number]) => {
  const { dataset } = datasetOf(experiment.data);
  const own = dataset.axes.map((name) => dataset.factors.findIndex((factor) => factor.name === name));
  return planeOf(experiment, { axes: axes ?? [own[0], own[1]] });
};

/**
 * The side of a map in `room` CSS pixels. Tints change by whole cells, which are best even, unless that leaves much of
 * the room empty; the answer over a plane of points is as good as smooth.
 */
function sideOf(room: number, tinted: boolean, ratio: number): number {
  const [even, full] = [wholeCells(cells, room, ratio), Math.floor(room * ratio) / ratio];
  return tinted && even >= 0.92 * room ? even : full;
}

/** The decision part as a map, made anew only when it changes. */
const useMap = (decision: Parts["decision"] | undefined, experiment: Experiment, labels: Float32Array | undefined) =>
  useMemo(() => decision && mapOf(decision, experiment, labels), [decision, experiment, labels]);

function Decision({ experiment, snapshot, focus }: ViewProps) {
  const t = useTranslate();
  const session = useSession();
  const [frame, { width }] = useSize<HTMLDivElement>();
  const ratio = useDevicePixels();
  const [validation, setValidation] = useState(true);
  const [tool, setTool] = useState<Tool>("ring");
  const [hard, setHard] = useState(false);
  const { dataset, values } = datasetOf(experiment.data);
  const { decision, ghosts, points } = snapshot?.parts ?? {};
  const shape = useMemo(() => describeNetwork(experiment).inputShape, [experiment]);
  const plane = planeIn(experiment, decision?.axes ?? focus.axes);
  const labels = points?.labels;
  const map = useMap(decision, experiment, labels);

  const tinted = map ? map.kind === "classes" : dataset.kind === "pictures";
  const room = Math.min(largest, width - gutterOf(plane) - 2);
  const side = width > 0 ? sideOf(room, dataset.kind === "pictures", ratio) : 0;
  const factors = factorsOf(focus, snapshot?.parts ?? {});
  const slice = factors ?? points?.factors.subarray(0, points.factorCount);
  const place = slice && Array.from(slice).join(" ");
  const [across, up] = decision?.axes ?? focus.axes;
  const classes = map?.kind === "classes";
  const dots = useMemo(() => {
    if (!points || place === undefined || !classes) return [];
    const plane = planeOf(experiment, { axes: [across, up] });
    return dotsOf(points, experiment, plane, side, place.split(" ").map(Number));
  }, [points, experiment, across, up, side, place, classes]);
  const marks = useMemo(
    () =>
      points && !classes
        ? marksOf(points, experiment, planeOf(experiment, { axes: [across, up] }), side, validation)
        : [],
    [points, experiment, across, up, side, validation, classes],
  );
  const paints = experiment.data.type === "painted";
  const onMove = (across: number, up: number) => {
    if (slice) session.setFocus({ example: { kind: "factors", factors: moved(slice, plane, across, up) } });
  };
  const answer = (x: number, y: number) => {
    if (!decision) return null;
    const at = (share: number) => Math.min(decision.side - 1, Math.floor(share * decision.side));
    return answerText(
      experiment,
      decision.values,
      (at(y) * decision.side + at(x)) * decision.outputs,
      decision.outputs,
    );
  };
  const label = t(describeDecision(snapshot?.parts ?? {}, experiment, plane));
  const limit = figure(largestTarget(labels));
  const [first = "", second = ""] = dataset.classes(values).map((name) => t(name));
  const ends: [string, string] = dataset.task === "regression" ? [`−${limit}`, `+${limit}`] : [first, second];
  return (
    <div ref={frame}>
      <p className={styles.caption}>
        {tinted
          ? t("Strong colour = sure. Dashed = what it was trained on. Drag the ring.")
          : dataset.task === "regression"
            ? t("Its answer at every place; on the line it is exactly 0. Drag the ring.")
            : t("Its answer at every place; on the line it is exactly in between. Drag the ring.")}
      </p>
      {side > 0 && (
        <PlaneFrame plane={plane} factors={dataset.factors} side={side} onAxes={(axes) => session.setFocus({ axes })}>
          <Surface
            plane={plane}
            side={side}
            at={factors && [factors[plane.across.index], factors[plane.up.index]]}
            answer={answer}
            onMove={onMove}
            press={paints ? pressOf(tool, session) : undefined}
          >
            {decision && map?.kind === "classes" && (
              <ClassMap
                map={map}
                ghosts={ghosts ?? null}
                shape={shape}
                plane={plane}
                classes={dataset.classes(values)}
                dots={dots}
                ring={
                  factors && [
                    shareOf(plane.across.factor, factors[plane.across.index]) * side,
                    (1 - shareOf(plane.up.factor, factors[plane.up.index])) * side,
                  ]
                }
                side={side}
                label={label}
              />
            )}
            {map?.kind === "signed" && <SignedMap map={map} marks={marks} hard={hard} side={side} label={label} />}
          </Surface>
        </PlaneFrame>
      )}
      {paints && (
        <PaintTools
          tool={tool}
          onTool={setTool}
          at={factors && [factors[plane.across.index], factors[plane.up.index]]}
        />
      )}
      {map?.kind === "signed" && (
        <SignedLegend
          ends={ends}
          marked={dataset.task === "classification"}
          validation={validation}
          onValidation={setValidation}
          hard={hard}
          onHard={setHard}
        />
      )}
    </div>
  );
}

/** What the network decides at every place of two factors. */
export const decision: View = {
  title: "What it decides",
  needs: ["decision", "ghosts", "example", "points"],
  suits: () => true,
  Component: Decision,
  describe: (parts, experiment) => describeDecision(parts, experiment, planeIn(experiment, parts.decision?.axes)),
  table: (parts, experiment) => answersTable(parts, experiment, planeIn(experiment, parts.decision?.axes)),
};
