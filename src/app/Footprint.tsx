import { footprintOf } from "../experiment/footprint";
import { describeNetwork } from "../experiment/network";
import { useSessionState } from "../session/useSession";
import { useTranslate } from "../ui/language";
import { LinePopover } from "../ui/LinePopover";
import styles from "./Footprint.module.css";
import { sizeOfMemory } from "../ui/memory";

/**
 * What training this network takes of the memory, known before any is taken; red where an edit would have outgrown it.
 * Its name is only spoken where it is `quiet`.
 */
export function Footprint({ quiet = false }: { quiet?: boolean }) {
  const t = useTranslate();
  const experiment = useSessionState((state) => state.experiment);
  const refused = useSessionState((state) => state.refused);
  const { weights, gradients, slots, activations, data, total } = footprintOf(experiment, describeNetwork(experiment));
  const rows = [
    [t("weights"), weights],
    [t("gradients"), gradients],
    [t("optimiser"), slots],
    [t("activations of a batch"), activations],
    [t("examples"), data],
  ] as const;
  return (
    <LinePopover
      label={t("Memory")}
      openerLabel={t("memory {size}, taken by training", { size: t(sizeOfMemory(total)) })}
      bad={refused !== null}
      opener={quiet ? t(sizeOfMemory(total)) : t("memory {size}", { size: t(sizeOfMemory(total)) })}
    >
      <h3 className={styles.title}>{t("Memory that training takes")}</h3>
      <dl className={styles.parts}>
        {rows.map(([name, bytes]) => (
          <div key={name} className={styles.part}>
            <dt>{name}</dt>
            <dd>{t(sizeOfMemory(bytes))}</dd>
          </div>
        ))}
      </dl>
      {refused && <p className={styles.why}>{t(refused.what)}</p>}
      <p className={styles.note}>{t("What a browser can't hold is refused before any memory is taken.")}</p>
    </LinePopover>
  );
}
