import { useEffect, useState } from "react";
import type { Experiment } from "../../experiment/experiment";
import { datasetOf } from "../../experiment/network";
import type { Focus } from "../../experiment/snapshot";
import { useSession, useSessionState } from "../../session/useSession";
import { useTranslate } from "../../ui/language";
import { NumbersField } from "../../ui/NumbersField";
import { WeightField } from "../inspect/WeightField";
import styles from "./ExampleFields.module.css";

/** The numbers of the shown example as fields: the place of a point, or the cells of a picture row by row. */
export function ExampleFields(props: { experiment: Experiment; onTake: (example: Focus["example"]) => void }) {
  const { experiment, onTake } = props;
  const t = useTranslate();
  const session = useSession();
  useEffect(() => session.need(["example"]), [session]);
  const example = useSessionState((state) => state.snapshot?.parts.example ?? null);
  const [refused, setRefused] = useState<string | null>(null);
  const { dataset } = datasetOf(experiment.data);
  if (!example) return null;
  if (dataset.kind === "pictures") {
    const [, columns, channels] = example.shape;
    return (
      <NumbersField
        label={t("The picture, row by row; 0 is empty, 1 is full")}
        values={example.input}
        columns={columns * channels}
        onTake={(pixels) => onTake({ kind: "drawn", pixels })}
      />
    );
  }
  const { factors } = example;
  // What was typed last may not have been answered yet.
  const place = () => {
    const { example: now } = session.getState().focus;
    return now.kind === "factors" ? now.factors : (factors ?? []);
  };
  return (
    <div className={styles.fields}>
      {dataset.factors.map(({ name, label }, at) => (
        <label key={name} className={styles.field}>
          <span>{t(label)}</span>
          <WeightField
            label={t(label)}
            value={factors?.[at] ?? 0}
            step={0.1}
            onWrite={(value) =>
              onTake({
                kind: "factors",
                factors: dataset.factors.map((_, other) => (other === at ? value : (place()[other] ?? 0))),
              })
            }
            onRefuse={setRefused}
          />
        </label>
      ))}
      {refused !== null && (
        <p className={styles.refused} role="alert">
          {t("“{word}” is not a number.", { word: refused.slice(0, 20) })}
        </p>
      )}
    </div>
  );
}
