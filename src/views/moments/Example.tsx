import type { Experiment } from "../../experiment/experiment";
import { datasetOf, describeNetwork } from "../../experiment/network";
import { sizeOf } from "../../math/shape";
import { useSession } from "../../session/useSession";
import { useTranslate } from "../../ui/language";
import { Picture } from "../../ui/Picture";
import styles from "./Example.module.css";

/** A validation example that can be brought into the network: its picture, or its place where it is a point. */
export function Example(props: {
  experiment: Experiment;
  index: number;
  /** Inputs of several examples, and which of them this is. */
  inputs: Float32Array;
  place: number;
  label: string;
}) {
  const { experiment, index, inputs, place, label } = props;
  const t = useTranslate();
  const session = useSession();
  const { inputShape } = describeNetwork(experiment);
  const pictures = datasetOf(experiment.data).dataset.kind === "pictures";
  return (
    <button
      type="button"
      className={styles.example}
      title={label}
      aria-label={pictures ? undefined : label}
      onClick={() => session.setFocus({ example: { kind: "stored", set: "validation", index } })}
    >
      {pictures ? (
        <Picture values={inputs} shape={inputShape} offset={place * sizeOf(inputShape)} room={28} label={label} />
      ) : (
        t("no. {number}", { number: index + 1 })
      )}
    </button>
  );
}
