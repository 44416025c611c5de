import { augmentationIds, augmentations, type Strengths } from "../../augmentations";
import { datasetOf } from "../../experiment/network";
import { useSessionState } from "../../session/useSession";
import { Icon } from "../../ui/Icon";
import { useTranslate } from "../../ui/language";
import fold from "../../ui/foldLine.module.css";
import { Popover } from "../../ui/Popover";
import styles from "./Augment.module.css";
import { AugmentPanel } from "./AugmentPanel";

/** How training pictures are varied, in one line, and the panel that changes it. Only pictures can be. */
export function Augment() {
  const t = useTranslate();
  const data = useSessionState((state) => state.experiment.data);
  const strengths: Strengths = useSessionState((state) => state.experiment.augment) ?? {};
  if (datasetOf(data).dataset.kind !== "pictures") return null;
  const on = augmentationIds.filter((id) => (strengths[id] ?? 0) > 0).map((id) => t(augmentations[id].strength.label));
  return (
    <Popover
      label={t("Augment training pictures")}
      openerClassName={fold.line}
      className={styles.panel}
      opener={
        <>
          <span className={fold.summary}>
            {on.length > 0 ? t("Augment: {list}", { list: on.join(" · ") }) : t("Augment")}
          </span>
          <span className={fold.caret}>
            <Icon name="caret" size={12} />
          </span>
        </>
      }
    >
      <AugmentPanel />
    </Popover>
  );
}
