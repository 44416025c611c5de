import { setBackend } from "../experiment/edits";
import type { BackendChoice } from "../experiment/experiment";
import type { Parts, Progress } from "../experiment/snapshot";
import { message } from "../locales/message";
import type { SessionState } from "../session/session";
import { useCalmState, useSession, useSessionState } from "../session/useSession";
import { useTranslate } from "../ui/language";
import { Popover } from "../ui/Popover";
import { Toggle } from "../ui/Toggle";
import { sizeOfMemory } from "../ui/memory";
import styles from "./Backend.module.css";

const nothing: Partial<Parts> = {};

const partsOf = ({ snapshot }: SessionState) => snapshot?.parts ?? nothing;

/** The trainer and what it computes on. */
const trainerOn = ({ trainer, backend }: Progress) =>
  trainer === "fused" ? message("fused, {backend}", { backend }) : message("graph, {backend}", { backend });

/** What trains on what, how fast, and why these; and the choice of another backend. */
export function Backend() {
  const t = useTranslate();
  const session = useSession();
  const choice = useSessionState((state) => state.experiment.backend);
  const { progress, kept } = useCalmState(partsOf, 500);
  const computing = progress && trainerOn(progress);
  const rate = Math.round(progress?.examplesPerSecond ?? 0);
  const options: readonly { value: BackendChoice; label: string }[] = [
    { value: "auto", label: t("the fastest that was tried") },
    { value: "reference", label: t("reference: the same bits everywhere") },
    { value: "wasm", label: "WASM" },
    { value: "webgpu", label: "WebGPU" },
    { value: "webgl", label: "WebGL" },
    { value: "cpu", label: t("plain JavaScript") },
  ];
  return (
    <div className={styles.line}>
      <span>{rate > 0 ? t("{rate, number} examples/s", { rate }) : ""}</span>
      <Popover
        label={t("Backend")}
        opener={computing ? t(computing) : t("backend")}
        openerLabel={t("Backend: {name}", { name: computing ?? t("not chosen yet") })}
        openerClassName={styles.opener}
      >
        <fieldset>
          <legend className={styles.legend}>{t("Backend: what does the arithmetic")}</legend>
          {progress && (
            <p className={styles.reason}>
              {t(progress.reason)} {t(progress.why)}
            </p>
          )}
          {options.map(({ value, label }) => (
            <Toggle
              key={value}
              kind="radio"
              name="backend"
              label={label}
              checked={choice === value}
              onChange={() => void session.edit(setBackend(session.getState().experiment, value))}
            />
          ))}
          {kept && (
            <p className={styles.note}>
              {t("{count, number} moments kept, {used} of {room}", {
                count: kept.steps.length,
                used: t(sizeOfMemory(kept.bytes)),
                room: t(sizeOfMemory(kept.room)),
              })}
            </p>
          )}
          <p className={styles.note}>{t("Another backend starts a new run.")}</p>
        </fieldset>
      </Popover>
    </div>
  );
}
