import { useEffect } from "react";
import { datasetOf } from "../experiment/network";
import type { Progress } from "../experiment/snapshot";
import { numberText } from "../locales/numberText";
import { useSession, useSessionState } from "../session/useSession";
import { useTranslate } from "../ui/language";
import styles from "./Figures.module.css";
import { scoreFigure } from "./spoken";

/** The four numbers of a run: how far it is, and how well it does. */
export function Figures() {
  const t = useTranslate();
  const session = useSession();
  useEffect(() => session.need(["progress"]), [session]);
  const progress = useSessionState((state) => state.snapshot?.parts.progress ?? null);
  const past = progress !== null && progress.step < progress.reached.step;
  const data = useSessionState((state) => state.experiment.data);
  const { dataset } = datasetOf(data);
  const [validation, training] =
    dataset.task === "regression"
      ? [t("validation loss"), t("training loss")]
      : [t("right on validation"), t("right on training")];
  const said = figuresOf(progress);
  const rows = [
    [said.epoch, t("epoch")],
    [said.step, past ? t("of {last, number} steps", { last: progress.reached.step }) : t("steps")],
    [said.validation, validation],
    [said.training, training],
  ];
  return (
    <dl className={styles.figures} data-near={(past && !progress.exact) || undefined}>
      {rows.map(([value, label]) => (
        <div key={label} className={styles.figure}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The one number for small pages: how much it gets right of what it never trained on. */
export function OneFigure() {
  const t = useTranslate();
  const progress = useSessionState((state) => state.snapshot?.parts.progress ?? null);
  const data = useSessionState((state) => state.experiment.data);
  const regression = datasetOf(data).dataset.task === "regression";
  return (
    <p className={styles.one}>
      <strong>{figuresOf(progress).validation}</strong>
      <span>{regression ? t("validation loss") : t("right on validation")}</span>
    </p>
  );
}

function figuresOf(progress: Progress | null) {
  if (!progress) return { epoch: "–", step: "–", validation: "–", training: "–" };
  const { epoch, step, validation } = progress;
  return {
    epoch: epoch < 1000 ? epoch.toFixed(1) : numberText(Math.floor(epoch)),
    step: numberText(step),
    validation: scoreFigure(validation),
    training: scoreFigure(progress),
  };
}
