import { optimizers, type OptimizerId } from "../optimizers";
import type { Optimizer } from "../optimizers/optimizer";
import { schedules } from "../optimizers/schedules";
import type { Schedule } from "../optimizers/schedules/schedule";
import { useSessionState } from "../session/useSession";
import { Formula } from "../ui/Formula";
import { useTranslate } from "../ui/language";
import { Popover } from "../ui/Popover";
import styles from "./Rule.module.css";

/** The chosen optimiser and the chosen schedule, each with its sentence and its formula. */
function Rules() {
  const t = useTranslate();
  const { type, values } = useSessionState((state) => state.experiment.training);
  const optimizer: Optimizer = optimizers[type as OptimizerId];
  const schedule: Schedule = schedules[(values.schedule ?? "constant") as keyof typeof schedules];
  return (
    <div className={styles.rules}>
      <section>
        <h3 className={styles.title}>{t(optimizer.label)}</h3>
        <p className={styles.summary}>{t(optimizer.summary)}</p>
        <Formula text={optimizer.formula(values)} />
        <p className={styles.note}>
          {t("w is a weight, g its gradient; what else stands left of an arrow starts at 0.")}
        </p>
      </section>
      <section>
        <h3 className={styles.title}>{t("Schedule: {name}", { name: t(schedule.label) })}</h3>
        <p className={styles.summary}>{t(schedule.summary)}</p>
        <Formula text={`rate(t) = rate · ${schedule.formula}`} />
        <p className={styles.note}>{t("t counts the steps, T is the period.")}</p>
      </section>
    </div>
  );
}

/** Opens the rules by which weights are moved: a sign in a line of settings, with its words where it has a line of its own. */
export function RuleButton({ named = false }: { named?: boolean }) {
  const t = useTranslate();
  const words = t("How a step moves the weights");
  return (
    <Popover
      label={words}
      openerLabel={named ? undefined : words}
      openerClassName={named ? styles.named : styles.opener}
      className={styles.panel}
      opener={
        named ? (
          <>
            <var>ƒ</var> {words}
          </>
        ) : (
          <var>ƒ</var>
        )
      }
    >
      <Rules />
    </Popover>
  );
}
