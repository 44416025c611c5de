import { useEffect } from "react";
import type { Augmented } from "../../experiment/augmented";
import { datasetOf } from "../../experiment/network";
import { sizeOf } from "../../math/shape";
import { useSession, useSessionState } from "../../session/useSession";
import { useTranslate } from "../../ui/language";
import { Picture } from "../../ui/Picture";
import styles from "./Augment.module.css";

/** The most room for a picture and for a row of them, in CSS pixels. */
const [room, rowRoom] = [56, 288];

/** Training pictures as they are, and below each how the network will see it the next times. */
export function AugmentStrip() {
  const t = useTranslate();
  const session = useSession();
  const data = useSessionState((state) => state.experiment.data);
  useEffect(() => session.need(["augmented"]), [session]);
  const augmented = useSessionState((state) => state.snapshot?.parts.augmented);
  if (!augmented) return <p className={styles.note}>{t("Pictures are on their way.")}</p>;
  const { dataset, values } = datasetOf(data);
  const classes = dataset.classes(values);
  const [height, width] = augmented.shape;
  const many = Math.max(1, Math.floor(rowRoom / Math.max(room, height, width)));
  const labels = augmented.labels.slice(0, many);
  const names = Array.from(labels, (label) => t(classes[label] ?? "")).join(", ");
  const { times } = augmented;
  return (
    <>
      <p className={styles.caption}>{t("as they are")}</p>
      <Pictures augmented={{ ...augmented, labels }} label={t("Training pictures as they are: {names}", { names })} />
      <p className={styles.caption}>
        {t("as the network sees them the next {times, plural, one {time} other {# times}}", { times })}
      </p>
      {Array.from({ length: times }, (_, time) => (
        <Pictures
          key={time}
          augmented={{ ...augmented, labels }}
          time={time}
          label={t("The same pictures as the network sees them at steps {steps}", {
            steps: Array.from(labels, (_, row) => augmented.steps[row * times + time]).join(", "),
          })}
        />
      ))}
    </>
  );
}

/** A row of pictures: as they are, or as they are seen the n-th time. */
function Pictures({ augmented, time, label }: { augmented: Augmented; time?: number; label: string }) {
  const t = useTranslate();
  const { shape, labels, plain, seen, steps, times } = augmented;
  const size = sizeOf(shape);
  return (
    <div className={styles.pictures} role="img" aria-label={label}>
      {Array.from(labels, (_, row) => {
        if (time === undefined)
          return <Picture key={row} values={plain} shape={shape} offset={row * size} room={room} label={null} />;
        const cell = row * times + time;
        return (
          <span key={row} title={t("step {step}", { step: steps[cell] })}>
            <Picture values={seen} shape={shape} offset={cell * size} room={room} label={null} />
          </span>
        );
      })}
    </div>
  );
}
