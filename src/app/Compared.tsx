import { useEffect } from "react";
import type { PartName } from "../experiment/snapshot";
import { useSession, useSessionState } from "../session/useSession";
import { useTranslate } from "../ui/language";
import type { View } from "../views/view";
import styles from "./Compared.module.css";
import { useScene } from "./useScene";

/** Parts about a whole run: there is one of them, whatever it is compared with. */
const ofTheRun = new Set<PartName>(["history", "kept", "changed", "trajectories"]);

/** Whether there is something else to see in a view: a run that was left behind, or now where the past is looked at. */
export function useComparable(view: View): boolean {
  const something = useSessionState(
    ({ left, focus, snapshot }) => left.length > 0 || (typeof focus.at === "number" && snapshot !== null),
  );
  return something && !view.chooses && !view.needs.some((part) => ofTheRun.has(part));
}

/** A view once more, of what is compared with it: the run that was left behind, at the same step, or now. */
export function Compared({ view }: { view: View }) {
  const t = useTranslate();
  const session = useSession();
  useEffect(() => session.needBeside(view.needs), [session, view]);
  const { experiment, focus } = useScene(view);
  const beside = useSessionState((state) => state.beside);
  const other = useSessionState((state) => state.left.at(-1) ?? null);
  if (!beside || view.needs.some((part) => beside.parts[part] === undefined)) return null;
  const name = other ? t("run {name}", { name: other.name }) : t("now");
  return (
    <div
      className={styles.compared}
      role="group"
      aria-label={t("{name}, step {step, number}", { name, step: beside.step })}
    >
      <p className={styles.name}>{t("{name}, step {step, number}", { name, step: beside.step })}</p>
      <view.Component experiment={other?.experiment ?? experiment} snapshot={beside} focus={focus} />
    </div>
  );
}
