import { setSeeds } from "../experiment/edits";
import { number } from "../settings";
import { useSession, useSessionState } from "../session/useSession";
import { useTranslate } from "../ui/language";
import styles from "./Seeds.module.css";
import { SeedField } from "./SeedField";

/** Any whole number that fits 32 bits. */
const seed = (label: string) => number({ label, help: "", default: 1, min: 0, max: 4_294_967_295, whole: true });

/** The three numbers that fix all chance: the same ones give the same run. */
export function Seeds() {
  const t = useTranslate();
  const session = useSession();
  const seeds = useSessionState((state) => state.experiment.seeds);
  const names = { data: t("data"), weights: t("weights"), order: t("order") } as const;
  return (
    <fieldset className={styles.seeds}>
      <legend className={styles.legend}>{t("Seeds")}</legend>
      <div className={styles.row}>
        {(Object.keys(names) as (keyof typeof names)[]).map((name) => (
          <SeedField
            key={name}
            setting={seed(names[name])}
            value={seeds[name]}
            onChange={(value) => void session.edit(setSeeds(session.getState().experiment, { [name]: value }))}
          />
        ))}
      </div>
      <p className={styles.help}>
        {t("The same seeds give the same run, step by step. Another seed starts a new run.")}
      </p>
    </fieldset>
  );
}
