import type { Experiment } from "../experiment/experiment";
import { datasetOf } from "../experiment/network";
import type { Course, Fate, Parts } from "../experiment/snapshot";
import { message, type Message } from "../locales/message";
import { useTranslate } from "../ui/language";
import { Example } from "./moments/Example";
import styles from "./trajectories.module.css";
import { cell, type Table, type View, type ViewProps } from "./view";

const fates: Readonly<Record<Fate, Message>> = {
  always: message("right from the start"),
  learned: message("learned"),
  forgotten: message("learned, then forgotten"),
  never: message("never learned"),
};

const order: readonly Fate[] = ["always", "learned", "forgotten", "never"];

function Trajectories({ experiment, snapshot }: ViewProps) {
  const t = useTranslate();
  const found = snapshot?.parts.trajectories;
  if (!found) return <p className={styles.quiet}>{t("As soon as it has learned, it says here what it forgot.")}</p>;
  const { counts, examples, steps, forgotten, never } = found;
  return (
    <div>
      <div className={styles.bar} aria-hidden="true">
        {order.map((fate) => (
          <span key={fate} data-fate={fate} style={{ flexGrow: counts[fate] / examples }} />
        ))}
      </div>
      <dl className={styles.counts}>
        {order.map((fate) => (
          <div key={fate}>
            <dt>{t(fates[fate])}</dt>
            <dd>{counts[fate]}</dd>
          </div>
        ))}
      </dl>
      <Courses title={t(fates.forgotten)} course={forgotten} steps={steps} experiment={experiment} />
      <Courses title={t(fates.never)} course={never} steps={steps} experiment={experiment} />
      <p className={styles.quiet}>{t("Each strip runs from the first step to now: filled where it was right.")}</p>
    </div>
  );
}

function Courses(props: { title: string; course: Course; steps: Float32Array; experiment: Experiment }) {
  const { title, course, steps, experiment } = props;
  const t = useTranslate();
  const { dataset, values } = datasetOf(experiment.data);
  const classes = dataset.classes(values);
  if (course.indices.length === 0) return null;
  return (
    <>
      <h3 className={styles.title}>{title}</h3>
      <ul className={styles.courses}>
        {course.indices.map((index, place) => {
          const right = course.right.subarray(place * steps.length, (place + 1) * steps.length);
          const last = right.lastIndexOf(1);
          const label = t("{label}, taken for {other}", {
            label: t(classes[course.labels[place]] ?? ""),
            other: t(classes[course.predicted[place]] ?? ""),
          });
          return (
            <li key={index} className={styles.course}>
              <Example experiment={experiment} index={index} inputs={course.inputs} place={place} label={label} />
              <span
                className={styles.strip}
                role="img"
                aria-label={
                  last < 0
                    ? t("right at no step")
                    : t("right for the last time at step {step, number}", { step: steps[last] })
                }
              >
                {Array.from(right, (each, moment) => (
                  <i key={steps[moment]} data-right={each === 1 || undefined} />
                ))}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function describeTrajectories({ trajectories: found }: Partial<Parts>): Message {
  if (!found) return message("As soon as it has learned, it says here what it forgot.");
  const { always, learned, forgotten, never } = found.counts;
  return message(
    "Of {examples} validation examples {always} were right from the start, {learned} were learned, {forgotten} learned and forgotten, {never} never learned.",
    { examples: found.examples, always, learned, forgotten, never },
  );
}

function trajectoriesTable({ trajectories: found }: Partial<Parts>): Table {
  return {
    head: [message("what became of them"), message("validation examples")],
    rows: found ? order.map((fate) => [fates[fate], cell(String(found.counts[fate]))]) : [],
  };
}

/** What became of each validation example over the run. */
export const trajectories: View = {
  title: "Learned and forgotten",
  needs: ["trajectories"],
  suits: (experiment) => datasetOf(experiment.data).dataset.task === "classification",
  Component: Trajectories,
  describe: describeTrajectories,
  table: trajectoriesTable,
};
