import { setBackend } from "../experiment/edits";
import type { BackendChoice } from "../experiment/experiment";
import type { Parts } from "../experiment/snapshot";
import type { SessionState } from "../session/session";
import { useCalmState, useSession, useSessionState } from "../session/useSession";
import { useTranslate } from "../ui/language";
import { Popover } from "../ui/Popover";
import { Toggle } from "../ui/Toggle";
import styles from "./Backend.module.css";

const nothing: Partial<Parts> = {};

const partsOf = ({ snapshot }: SessionState) => snapshot?.parts ?? nothing;

/** Megabytes, with a decimal while they are few. */
const megabytes = (bytes: number) => (bytes < 9.95e6 ? (bytes / 1e6).toFixed(1) : String(Math.round(bytes / 1e6)));

/** What computes, how fast, and why this; and the choice of another. */
export function Backend() {
  const t = useTranslate();
  const session = useSession();
  const choice = useSessionState((state) => state.experiment.backend);
  const { progress, kept } = useCalmState(partsOf, 500);
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
        opener={progress ? progress.backend : t("backend")}
        openerLabel={t("Backend: {name}", { name: progress?.backend ?? t("not chosen yet") })}
        openerClassName={styles.opener}
      >
        <fieldset>
          <legend className={styles.legend}>{t("Backend: what does the arithmetic")}</legend>
          {progress && <p className={styles.reason}>{t(progress.reason)}</p>}
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
              {t("{count, number} moments kept, {used} of {room} MB", {
                count: kept.steps.length,
                used: megabytes(kept.bytes),
                room: megabytes(kept.room),
              })}
            </p>
          )}
          <p className={styles.note}>{t("Another backend starts a new run.")}</p>
        </fieldset>
      </Popover>
    </div>
  );
}
