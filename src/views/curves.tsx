import { useState } from "react";
import type { Experiment } from "../experiment/experiment";
import { datasetOf } from "../experiment/network";
import type { Parts } from "../experiment/snapshot";
import { message, type Message } from "../locales/message";
import { useSession, useSessionState } from "../session/useSession";
import { AxisSelect } from "../ui/AxisSelect";
import { IconButton } from "../ui/Button";
import { figure, lossFigure } from "../ui/figures";
import { useTranslate } from "../ui/language";
import { useSize } from "../ui/measure";
import { useTheme } from "../ui/theme";
import styles from "./curves.module.css";
import { chanceAccuracy, chanceLoss } from "./curves/chance";
import { FilmStrip, frameSide } from "./curves/Film";
import { lastEpoch, type Box, type Quantity } from "./curves/layout";
import { Playhead } from "./curves/Playhead";
import { Plot } from "./curves/Plot";
import { RunLine } from "./curves/RunLine";
import { useFilm } from "./curves/useFilm";
import { cell, type Table, type View, type ViewProps } from "./view";

/** Around the curves, in CSS pixels: for ticks, for names at their ends, for the unit of time; larger in a hall. */
const usualMargin = { left: 44, right: 104, top: 16, ticks: 18, unit: 52 };
const hallMargin = { left: 52, right: 128, top: 24, ticks: 24, unit: 56 };

/** Below this height of the timeline the film strip goes. */
const roomForFilm = 112;

/** Below this width the curves carry no names at their ends. */
const roomForNames = 420;

function Curves({ experiment, snapshot }: ViewProps) {
  const t = useTranslate();
  const session = useSession();
  const margin = useTheme() === "projector" ? hallMargin : usualMargin;
  const rewinding = useSessionState((state) => state.rewinding);
  const [frame, { width, height }] = useSize<HTMLDivElement>();
  const [wanted, setQuantity] = useState<Quantity>("loss");
  const film = useFilm(session, experiment, snapshot);
  const { history, progress, points } = snapshot?.parts ?? {};
  const regression = datasetOf(experiment.data).dataset.task === "regression";
  const quantity = regression ? "loss" : wanted;
  const chance = quantity === "loss" ? chanceLoss(experiment, points?.labels) : chanceAccuracy(experiment);

  const filmed = height >= roomForFilm;
  const named = width >= roomForNames;
  const foot = height - margin.ticks;
  const box: Box = {
    left: margin.left,
    top: margin.top,
    width: Math.max(1, width - margin.left - (named ? margin.right : margin.unit)),
    height: Math.max(1, foot - margin.top - (filmed ? frameSide + 5 : 0)),
  };
  const reached = progress?.reached ?? { step: 0, epoch: 0 };
  const left = useSessionState((state) => state.left);
  const longest = Math.max(reached.step, ...left.map(({ history }) => history.batch.step.at(-1) ?? 0));
  const last = lastEpoch(longest / Math.max(1, progress?.stepsPerEpoch ?? 1));
  const stepsAcross = Math.max(1, progress?.stepsPerEpoch ?? 1) * last;
  const stepAt = (x: number) => (x / box.width) * stepsAcross;
  const placeOf = (step: number) => (step / stepsAcross) * box.width;
  const [head, end] = [placeOf(progress?.step ?? 0), placeOf(reached.step)];
  const started = reached.step > 0;
  return (
    <div ref={frame} className={styles.curves}>
      <div className={styles.quantity}>
        <AxisSelect
          label={t("What the curves show")}
          value={quantity}
          options={[
            { value: "loss", label: t("loss") },
            ...(regression ? [] : [{ value: "accuracy" as const, label: t("accuracy") }]),
          ]}
          onChange={setQuantity}
        />
      </div>
      {width > 0 && history && progress && (
        <svg
          className={styles.drawing}
          width={width}
          height={height}
          role="img"
          aria-label={t(describeCurves(snapshot?.parts ?? {}))}
        >
          <Plot
            history={history}
            left={left}
            last={last}
            progress={progress}
            quantity={quantity}
            chance={chance}
            box={box}
            named={named && started}
            cornered={left.length > 0 || progress.step < reached.step}
            foot={foot}
          />
        </svg>
      )}
      {width > 0 && filmed && (
        <div className={styles.film} style={{ left: box.left, top: foot - frameSide }}>
          <FilmStrip frames={film.frames} placeOf={placeOf} width={box.width} end={end} />
        </div>
      )}
      {width > 0 && !started && left.length === 0 && (
        <p className={styles.empty} style={{ left: box.left + 12, top: box.top, width: box.width }}>
          {filmed
            ? t("Press play: the loss falls here, and a film of the map runs below.")
            : t("Press play: the loss falls here.")}
        </p>
      )}
      {width > 0 && progress && (
        <>
          <Playhead progress={progress} box={box} foot={foot} head={head} end={end} stepAt={stepAt} />
          {started && (
            <IconButton
              className={styles.backwards}
              style={{ top: filmed ? foot - 26 : foot - 2 }}
              icon={rewinding ? "pause" : "backwards"}
              label={rewinding ? t("Stop playing backwards") : t("Play backwards")}
              onClick={() => session.playBack()}
            />
          )}
          <RunLine progress={progress} />
          <span className={styles.unit} style={{ top: foot + 3 }}>
            {t("epoch")}
          </span>
        </>
      )}
    </div>
  );
}

/** Where the losses stand now. */
function describeCurves({ progress }: Partial<Parts>): Message {
  if (!progress || progress.step === 0) return message("No step has been made yet.");
  const { step, epoch, loss, accuracy, validation } = progress;
  if (Number.isNaN(validation.loss))
    return message("After step {step, number} the first scores are being taken.", { step });
  const values = {
    step,
    epoch: figure(epoch, 1),
    train: lossFigure(loss),
    validation: lossFigure(validation.loss),
  };
  if (accuracy === null || validation.accuracy === null) {
    return message(
      "After step {step, number} (epoch {epoch}) the loss is {train} in training and {validation} in validation.",
      values,
    );
  }
  return message(
    "After step {step, number} (epoch {epoch}) the loss is {train} in training and {validation} in validation; {share} of the validation examples are right.",
    { ...values, share: share(validation.accuracy) },
  );
}

const share = (value: number) => `${figure(100 * value, 1)}%`;

/** The newest scores, one row a scored step, at most a dozen. */
function curvesTable({ history }: Partial<Parts>, experiment: Experiment): Table {
  const regression = datasetOf(experiment.data).dataset.task === "regression";
  const head = [message("step"), message("training loss"), message("validation loss")];
  const shares = [message("training accuracy"), message("validation accuracy")];
  if (!history) return { head: regression ? head : [...head, ...shares], rows: [] };
  const { step, training, validation, trainingAccuracy, validationAccuracy } = history.scores;
  const stride = Math.max(1, Math.ceil(step.length / 12));
  const chosen = Array.from(step, (_, index) => index).filter((index) => (step.length - 1 - index) % stride === 0);
  return {
    head: regression ? head : [...head, ...shares],
    rows: chosen.map((index) => [
      cell(String(step[index])),
      cell(lossFigure(training[index])),
      cell(lossFigure(validation[index])),
      ...(regression ? [] : [cell(share(trainingAccuracy[index])), cell(share(validationAccuracy[index]))]),
    ]),
  };
}

/** The course of training: curves over epochs and a film of decision maps. */
export const curves: View = {
  title: "Timeline",
  needs: ["progress", "history", "kept", "decision", "points"],
  suits: () => true,
  spans: true,
  Component: Curves,
  describe: describeCurves,
  table: curvesTable,
};
