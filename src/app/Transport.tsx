import { useState } from "react";
import type { Amount } from "../engine/api";
import { numberText } from "../locales/numberText";
import { useSession, useSessionState } from "../session/useSession";
import { IconButton } from "../ui/Button";
import { Icon } from "../ui/Icon";
import { useTranslate } from "../ui/language";
import { Select } from "../ui/Select";
import styles from "./Transport.module.css";

type Unit = keyof typeof amounts;

/** How much one press of the step button trains. */
const amounts = { example: { examples: 1 }, batch: { batches: 1 }, epoch: { epochs: 1 } } as const satisfies Record<
  string,
  Amount
>;

/** Play, step, reset and new weights: the player's hands. */
export function Transport() {
  const t = useTranslate();
  const session = useSession();
  const following = useSessionState((state) => state.following);
  const [unit, setUnit] = useState<Unit>("batch");
  const units: readonly { value: Unit; label: string }[] = [
    { value: "example", label: t("one example") },
    { value: "batch", label: t("one batch") },
    { value: "epoch", label: t("one epoch") },
  ];
  const words = units.find(({ value }) => value === unit)?.label ?? "";
  return (
    <div className={styles.transport} role="group" aria-label={t("Training")}>
      <Play />
      <span className={styles.step}>
        <IconButton
          icon="step"
          className={styles.button}
          label={t("Step: {amount}", { amount: words })}
          onClick={() => void session.step(amounts[unit])}
        />
        <Select
          quiet
          className={styles.unit}
          label={t("Size of a step")}
          value={unit}
          options={units}
          onChange={setUnit}
        />
      </span>
      <IconButton
        icon="stages"
        className={styles.button}
        label={t("Step through one batch, stage by stage")}
        aria-pressed={following}
        onClick={() => session.setFollowing(!following)}
      />
      <IconButton
        icon="reset"
        className={styles.button}
        label={t("Reset")}
        title={t("Reset: the same run from its start")}
        onClick={() => void session.reset()}
      />
      <IconButton
        icon="die"
        className={`${styles.button} ${styles.die}`}
        label={t("New weights")}
        title={t("New weights: the run begins anew from another draw")}
        onClick={() => void session.newWeights()}
      />
    </div>
  );
}

/** The one part of it that changes with the step that is looked at. */
function Play() {
  const t = useTranslate();
  const session = useSession();
  const playing = useSessionState((state) => state.playing);
  const past = useSessionState((state) => typeof state.focus.at === "number");
  const step = useSessionState(({ focus, snapshot }) => Math.min(focus.at ?? 0, snapshot?.step ?? 0));
  const play = playing ? t("Pause") : past ? t("Continue from step {step, number}", { step }) : t("Play");
  return (
    <button
      type="button"
      className={styles.play}
      aria-label={play}
      title={past ? t("{play}: what came after it is forgotten", { play }) : play}
      onClick={() => void (playing ? session.pause() : session.play())}
    >
      <Icon name={playing ? "pause" : "play"} size={past ? 16 : 22} />
      {past && <span className={styles.from}>{numberText(step)}</span>}
    </button>
  );
}
