import type { Experiment } from "../experiment/experiment";
import { datasetOf } from "../experiment/network";
import type { Parts } from "../experiment/snapshot";
import { message, type Message } from "../locales/message";
import { useSession } from "../session/useSession";
import { percent } from "../ui/figures";
import { useTranslate } from "../ui/language";
import styles from "./confusion.module.css";
import { Matrix } from "./confusion/Matrix";
import { Pairs } from "./confusion/Pairs";
import { sumsOf } from "./confusion/sums";
import { onlyGuesses } from "./untrained";
import { cell, type Table, type View, type ViewProps } from "./view";

const labelsOf = (experiment: Experiment): readonly string[] => {
  const { dataset, values } = datasetOf(experiment.data);
  return dataset.classes(values);
};

function Confusion({ experiment, snapshot, focus }: ViewProps) {
  const t = useTranslate();
  const session = useSession();
  const { confusion, example, progress } = snapshot?.parts ?? {};
  const labels = labelsOf(experiment);
  const pictures = datasetOf(experiment.data).dataset.kind === "pictures";
  if (!confusion || confusion.classes !== labels.length) {
    return <p className={styles.quiet}>{t("Mistakes are counted as soon as the network answers.")}</p>;
  }
  if (onlyGuesses(progress, labels.length)) {
    return (
      <p className={styles.quiet}>{t("It only guesses yet. Press play: what it takes for what is counted here.")}</p>
    );
  }
  const { gallery } = focus;
  const choose = (actual: number, predicted: number) => {
    const again = gallery?.actual === actual && gallery.predicted === predicted;
    session.setFocus({ gallery: again ? undefined : { actual, predicted } });
  };
  return (
    <div className={styles.row}>
      <div className={styles.counts}>
        <div className={styles.scroll}>
          <Matrix
            counts={confusion.counts}
            labels={labels}
            chosen={gallery ? [gallery.actual, gallery.predicted] : null}
            live={pictures}
          />
        </div>
        <p className={styles.key}>
          <span>{t("row: what it is")}</span> <span>{t("column: what it said")}</span>
        </p>
      </div>
      <Pairs
        worst={confusion.worst}
        labels={labels}
        shape={pictures && example ? example.shape : null}
        onChoose={choose}
      />
    </div>
  );
}

/** How many mistakes there are in which set. */
function headline({ experiment, snapshot, focus: { set } }: ViewProps): Message {
  const { confusion, progress } = snapshot?.parts ?? {};
  if (!confusion || onlyGuesses(progress, confusion.classes)) return message("Mistakes");
  const { mistakes, examples } = sumsOf(confusion.counts, confusion.classes);
  const values = { mistakes, examples };
  if (datasetOf(experiment.data).dataset.kind === "points") {
    if (set === "training") {
      return message(
        "{mistakes, plural, =0 {No mistakes} one {# mistake} other {# mistakes}} in {examples, number} training points",
        values,
      );
    }
    if (set === "test") {
      return message(
        "{mistakes, plural, =0 {No mistakes} one {# mistake} other {# mistakes}} in {examples, number} test points",
        values,
      );
    }
    return message(
      "{mistakes, plural, =0 {No mistakes} one {# mistake} other {# mistakes}} in {examples, number} validation points",
      values,
    );
  }
  if (set === "training") {
    return message(
      "{mistakes, plural, =0 {No mistakes} one {# mistake} other {# mistakes}} in {examples, number} training pictures",
      values,
    );
  }
  if (set === "test") {
    return message(
      "{mistakes, plural, =0 {No mistakes} one {# mistake} other {# mistakes}} in {examples, number} test pictures",
      values,
    );
  }
  return message(
    "{mistakes, plural, =0 {No mistakes} one {# mistake} other {# mistakes}} in {examples, number} validation pictures",
    values,
  );
}

function describeConfusion({ confusion }: Partial<Parts>, experiment: Experiment): Message {
  if (!confusion) return message("Mistakes are counted as soon as the network answers.");
  const { mistakes, examples } = sumsOf(confusion.counts, confusion.classes);
  const labels = labelsOf(experiment);
  const [worst] = confusion.worst;
  const sums = { mistakes, examples };
  if (!worst) {
    return message(
      "{mistakes, plural, =0 {No mistakes} one {# mistake} other {# mistakes}} in {examples, number} examples.",
      sums,
    );
  }
  return message(
    "{mistakes, plural, =0 {No mistakes} one {# mistake} other {# mistakes}} in {examples, number} examples; most often {label} is taken for {other}, {count, plural, one {once} other {# times}}.",
    { ...sums, label: { text: labels[worst.actual] }, other: { text: labels[worst.predicted] }, count: worst.count },
  );
}

function confusionTable({ confusion }: Partial<Parts>, experiment: Experiment): Table {
  const labels = labelsOf(experiment);
  const head = [
    message("what it is"),
    ...labels.map((label) => message("said {label}", { label: { text: label } })),
    message("recognised"),
  ];
  if (!confusion) return { head, rows: [] };
  const { counts, classes } = confusion;
  const { recognised } = sumsOf(counts, classes);
  return {
    head,
    rows: labels.map((label, row) => [
      { text: label },
      ...labels.map((_, column) => cell(String(counts[row * classes + column]))),
      cell(percent(recognised[row])),
    ]),
  };
}

/** Which classes the network takes for which. */
export const confusion: View = {
  title: "Mistakes",
  heading: headline,
  needs: ["confusion", "example", "progress"],
  suits: (experiment) => datasetOf(experiment.data).dataset.task === "classification",
  Component: Confusion,
  describe: describeConfusion,
  table: confusionTable,
};
