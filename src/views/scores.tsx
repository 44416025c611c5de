import type { Experiment } from "../experiment/experiment";
import { datasetOf } from "../experiment/network";
import type { Parts, SetName } from "../experiment/snapshot";
import { message, type Message } from "../locales/message";
import { useSessionState } from "../session/useSession";
import { useTranslate } from "../ui/language";
import styles from "./scores.module.css";
import { countedOf, type Counted } from "./scores/counted";
import { gapOf, gapSentences } from "./scores/gap";
import { TestSeal } from "./TestSeal";
import { onlyGuesses } from "./untrained";
import { cell, type Table, type View, type ViewProps } from "./view";

const names: Readonly<Record<SetName, Message>> = {
  training: message("training"),
  validation: message("validation"),
  test: message("test"),
};

const classesOf = ({ data }: Experiment): number => {
  const { dataset, values } = datasetOf(data);
  return dataset.classes(values).length;
};

/** A share as it is written beside an interval: one decimal, since ends near 100 % matter. */
const share = (value: number): string => `${(100 * value).toFixed(1)}%`;

function Scores({ experiment, snapshot }: ViewProps) {
  const t = useTranslate();
  const test = useSessionState((state) => state.test);
  const progress = snapshot?.parts.progress;
  if (!progress) return <p className={styles.quiet}>{t("Its scores are on their way.")}</p>;
  const counted = countedOf(experiment, progress, test);
  const classes = classesOf(experiment);
  return (
    <div className={styles.scores}>
      {counted.map((each) => (
        <Row key={each.set} counted={each} />
      ))}
      <p className={styles.quiet}>{t("Bar: where the true share lies, 95% sure. More examples make it shorter.")}</p>
      {!onlyGuesses(progress, classes) && <p>{t(gapSentences[gapOf(counted, classes)])}</p>}
      <TestSeal />
    </div>
  );
}

function Row({ counted: { set, right, count, accuracy, interval } }: { counted: Counted }) {
  const t = useTranslate();
  const [low, high] = interval;
  return (
    <div className={styles.row}>
      <span className={styles.set}>{t(names[set])}</span>
      <strong>{share(accuracy)}</strong>
      <span className={styles.quiet}>
        {t("{right, number} right, {wrong, number} wrong", { right, wrong: count - right })}
      </span>
      <svg className={styles.bar} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
        <path d="M0 5H100" className={styles.line} />
        <rect x={100 * low} y={2} width={Math.max(0.6, 100 * (high - low))} height={6} className={styles.span} />
        <path d={`M${100 * accuracy} 0V10`} className={styles.point} />
      </svg>
      <span className={styles.quiet}>{t("{low} to {high}", { low: share(low), high: share(high) })}</span>
    </div>
  );
}

function describeScores({ progress }: Partial<Parts>, experiment: Experiment): Message {
  const counted = progress ? countedOf(experiment, progress, null) : [];
  const validation = counted.find(({ set }) => set === "validation");
  if (!validation) return message("Its scores are on their way.");
  const [low, high] = validation.interval;
  return message("{right, number} of {count, number} validation examples right: between {low} and {high}, 95% sure.", {
    right: validation.right,
    count: validation.count,
    low: share(low),
    high: share(high),
  });
}

function scoresTable({ progress }: Partial<Parts>, experiment: Experiment): Table {
  const head = [
    message("set"),
    message("right"),
    message("wrong"),
    message("accuracy"),
    message("at least"),
    message("at most"),
  ];
  const counted = progress ? countedOf(experiment, progress, null) : [];
  return {
    head,
    rows: counted.map(({ set, right, count, accuracy, interval }) => [
      names[set],
      cell(String(right)),
      cell(String(count - right)),
      cell(share(accuracy)),
      ...interval.map((end) => cell(share(end))),
    ]),
  };
}

/** How many answers are right, how sure that is, and where the errors come from. */
export const scores: View = {
  title: "Right, wrong, and how sure",
  needs: ["progress"],
  suits: ({ data }) => datasetOf(data).dataset.task === "classification",
  Component: Scores,
  describe: describeScores,
  table: scoresTable,
};
