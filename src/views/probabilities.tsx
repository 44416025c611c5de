import type { Experiment } from "../experiment/experiment";
import { datasetOf } from "../experiment/network";
import type { Parts } from "../experiment/snapshot";
import { message, type Message } from "../locales/message";
import { ClassChip } from "../ui/ClassChip";
import { figure, percent } from "../ui/figures";
import { useTranslate } from "../ui/language";
import { classColour, cssColour, pixelAt, rampOf } from "../ui/ramps";
import { huesOf } from "./hues";
import { useTheme } from "../ui/theme";
import { Track } from "../ui/Track";
import { answerAt, probabilitiesOf } from "./answers";
import { largestTarget } from "./decision/map";
import styles from "./probabilities.module.css";
import { cell, type Table, type View, type ViewProps } from "./view";

function Probabilities({ experiment, snapshot }: ViewProps) {
  const { example, points } = snapshot?.parts ?? {};
  const t = useTranslate();
  if (!example) return <p className={styles.quiet}>{t("The answer appears with the network's first numbers.")}</p>;
  if (datasetOf(experiment.data).dataset.task === "regression") {
    return <Value value={example.output[0]} target={example.label} limit={largestTarget(points?.labels)} />;
  }
  return <Bars experiment={experiment} example={example} />;
}

/** One bar a class, in their own order; the answer stands out by weight. */
function Bars({ experiment, example }: { experiment: Experiment; example: Parts["example"] }) {
  const t = useTranslate();
  const theme = useTheme();
  const { dataset, values } = datasetOf(experiment.data);
  const { index: answer } = answerAt(example.output, 0, example.output.length);
  const shares = probabilitiesOf(example.output);
  const ramp = rampOf("signed", theme);
  // Two classes of points have no class colours: they are the ends of the signed scale.
  const signed = dataset.kind === "points" && shares.length === 2;
  const labels = dataset.classes(values);
  const hues = huesOf(labels);
  return (
    <ul className={styles.bars}>
      {labels.map((label, index) => {
        const colour = signed ? cssColour(pixelAt(ramp, index === 0 ? 0.12 : 0.88)) : classColour(hues[index], theme);
        return (
          <li key={label} className={index === answer ? styles.answer : styles.bar}>
            <span className={styles.label}>
              {signed ? (
                <span className={styles.mark} style={{ color: colour }}>
                  <i className={index === 0 ? styles.square : styles.circle} />
                  {t(label)}
                </span>
              ) : (
                <ClassChip hue={hues[index]} label={label} />
              )}
              {example.label === index && <span className={styles.truth}>{t("label")}</span>}
            </span>
            <Track share={shares[index]} colour={colour} />
            <span className={styles.share}>{percent(shares[index])}</span>
          </li>
        );
      })}
    </ul>
  );
}

/** A regression's answer beside its target, on the signed scale from −limit to +limit. */
function Value({ value, target, limit }: { value: number; target: number | null; limit: number }) {
  const t = useTranslate();
  const theme = useTheme();
  const place = (at: number) => `${50 + 50 * Math.min(1, Math.max(-1, at / limit || 0))}%`;
  const colour = cssColour(pixelAt(rampOf("signed", theme), value < 0 ? 0.12 : 0.88));
  const [from, to] = [Math.min(0, value), Math.max(0, value)];
  return (
    <div className={styles.value}>
      <p>
        <b>{t("answer {value}", { value: figure(value) })}</b>
        {target !== null && <span>{t("target {value}", { value: figure(target) })}</span>}
      </p>
      <div className={styles.line} aria-hidden>
        <span
          className={styles.reach}
          style={{ left: place(from), right: `calc(100% - ${place(to)})`, background: colour }}
        />
        <span className={styles.zero} />
        {target !== null && <span className={styles.target} style={{ left: place(target) }} />}
      </div>
      <div className={styles.ends} aria-hidden>
        <span>{figure(-limit)}</span>
        <span>0</span>
        <span>{figure(limit)}</span>
      </div>
    </div>
  );
}

function describeProbabilities({ example }: Partial<Parts>, experiment: Experiment): Message {
  if (!example) return message("The answer appears with the network's first numbers.");
  if (!Number.isFinite(example.output[0])) return message("The network gives no number any more.");
  const { dataset, values } = datasetOf(experiment.data);
  if (dataset.task === "regression") {
    const value = figure(example.output[0]);
    if (example.label === null) return message("It answers {value}.", { value });
    return message("It answers {value}; the target is {target}.", { value, target: figure(example.label) });
  }
  const labels = dataset.classes(values);
  const { index, probability } = answerAt(example.output, 0, example.output.length);
  const said = { answer: { text: labels[index] ?? "" }, percent: percent(probability) };
  if (example.label === null) return message("It says {answer}, {percent} sure.", said);
  if (example.label === index) return message("It says {answer}, {percent} sure, and is right.", said);
  return message("It says {answer}, {percent} sure, but it is {label}.", {
    ...said,
    label: { text: labels[example.label] ?? "" },
  });
}

function probabilitiesTable({ example }: Partial<Parts>, experiment: Experiment): Table {
  const { dataset, values } = datasetOf(experiment.data);
  if (dataset.task === "regression") {
    const head = [message("answer"), message("target")];
    if (!example) return { head, rows: [] };
    return {
      head,
      rows: [[cell(figure(example.output[0], 4)), cell(example.label === null ? "–" : figure(example.label, 4))]],
    };
  }
  const head = [message("class"), message("probability")];
  if (!example) return { head, rows: [] };
  const shares = probabilitiesOf(example.output);
  return {
    head,
    rows: dataset.classes(values).map((label, index) => [{ text: label }, cell(`${figure(100 * shares[index], 2)}%`)]),
  };
}

/** How sure the network is of each class for the shown example. */
export const probabilities: View = {
  title: "What it says",
  needs: ["example", "points"],
  suits: () => true,
  Component: Probabilities,
  describe: describeProbabilities,
  table: probabilitiesTable,
};
