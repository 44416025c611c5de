import type { Experiment } from "../experiment/experiment";
import { datasetOf } from "../experiment/network";
import type { Parts } from "../experiment/snapshot";
import { message, type Message } from "../locales/message";
import { fixed } from "../ui/figures";
import { useTranslate } from "../ui/language";
import { sizeOfMemory } from "../ui/memory";
import styles from "./stock.module.css";
import { cell, type Table, type View, type ViewProps } from "./view";

/** More classes than this are told in the table alone. */
const mostClasses = 24;

const namesOf = ({ data }: Experiment) => {
  const { dataset, values } = datasetOf(data);
  const shape = dataset.inputShape(values);
  const channels =
    shape.length === 3 && shape[2] === 3 ? ["red", "green", "blue"] : shape.length === 3 ? ["brightness"] : null;
  const standardised = (values.standardise ?? "no") !== "no";
  return { classes: dataset.classes(values), inputs: dataset.inputNames?.(values) ?? channels ?? [], standardised };
};

function Stock({ experiment, snapshot }: ViewProps) {
  const t = useTranslate();
  const stock = snapshot?.parts.stock;
  if (!stock) return <p className={styles.quiet}>{t("The data are on their way.")}</p>;
  const { classes, inputs, standardised } = namesOf(experiment);
  const { training, validation, test } = stock.counts;
  const totals = classes.map((_, label) => training[label] + validation[label] + test[label]);
  const largest = Math.max(1, ...totals);
  return (
    <div className={styles.stock}>
      {classes.length > 0 && classes.length <= mostClasses && (
        <ul className={styles.classes} aria-label={t("Examples by class")}>
          {classes.map((name, label) => (
            <li key={name}>
              <span className={styles.name}>{t(name)}</span>
              <progress className={styles.bar} max={largest} value={totals[label]} aria-label={t(name)} />
              <span className={styles.quiet}>
                {[training[label], validation[label], test[label]]
                  .map((count) => t("{count, number}", { count }))
                  .join(" + ")}
              </span>
            </li>
          ))}
        </ul>
      )}
      <dl className={styles.numbers}>
        {inputs.map((name, place) => (
          <div key={name}>
            <dt>{t(name)}</dt>
            <dd>
              {t("mean {mean}, deviation {deviation}", {
                mean: fixed(stock.mean[place] ?? 0, 3),
                deviation: fixed(stock.deviation[place] ?? 0, 3),
              })}
            </dd>
          </div>
        ))}
      </dl>
      {standardised && (
        <p className={styles.quiet}>{t("The network is given them standardised: mean 0, deviation 1.")}</p>
      )}
      <p className={styles.quiet}>
        {t("Over {looked, number} training examples. In memory: {size}.", {
          looked: stock.looked,
          size: sizeOfMemory(stock.bytes),
        })}
      </p>
    </div>
  );
}

function describeStock({ stock }: Partial<Parts>, experiment: Experiment): Message {
  if (!stock) return message("The data are on their way.");
  const { classes } = namesOf(experiment);
  return message("{classes, number} classes; the inputs take {size}.", {
    classes: classes.length,
    size: sizeOfMemory(stock.bytes),
  });
}

function stockTable({ stock }: Partial<Parts>, experiment: Experiment): Table {
  const head = [message("class"), message("training"), message("validation"), message("test")];
  const { classes } = namesOf(experiment);
  if (!stock) return { head, rows: [] };
  const { training, validation, test } = stock.counts;
  return {
    head,
    rows: classes.map((name, label) => [
      { text: name },
      ...[training, validation, test].map((counts) => cell(String(counts[label]))),
    ]),
  };
}

/** How many examples of which class there are in which set, and how their numbers are spread. */
export const stock: View = {
  title: "What is in the data",
  needs: ["stock"],
  suits: () => true,
  Component: Stock,
  describe: describeStock,
  table: stockTable,
};
