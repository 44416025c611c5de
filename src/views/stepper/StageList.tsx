import type { Network } from "../../experiment/network";
import { useTranslate } from "../../ui/language";
import { stageName, type Stage } from "./stages";
import styles from "./Stepper.module.css";

/** All stages in order, to be gone to. */
export function StageList(props: {
  network: Network;
  stages: readonly Stage[];
  at: number;
  onGo: (stage: number) => void;
}) {
  const { network, stages, at, onGo } = props;
  const t = useTranslate();
  return (
    <ol className={styles.list}>
      {stages.map((stage, place) => (
        <li key={`${stage.kind} ${"layer" in stage ? stage.layer : ""}`}>
          <button type="button" aria-current={place === at ? "step" : undefined} onClick={() => onGo(place)}>
            <span>{place + 1}</span> {t(stageName(network, stage))}
          </button>
        </li>
      ))}
    </ol>
  );
}
