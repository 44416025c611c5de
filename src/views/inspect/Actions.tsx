import { setLayer } from "../../experiment/edits";
import { silence } from "../../experiment/silenced";
import { useSession } from "../../session/useSession";
import { Button } from "../../ui/Button";
import { useTranslate } from "../../ui/language";
import { layerName } from "../network/names";
import type { Inspection } from "./inspection";
import styles from "./Inspector.module.css";

/** What can be done to the unit: edit its weights, freeze its layer, silence it. */
export function Actions(props: { inspection: Inspection; editing: boolean; onEdit: () => void }) {
  const { inspection, editing, onEdit } = props;
  const { info, network, layer, unit, silent } = inspection;
  const t = useTranslate();
  const session = useSession();
  const { settings } = info.type;
  const frozen = info.values.frozen === true;
  const last = layer === network.layers.length - 1;
  const named = { layer: layerName(network, layer) };
  return (
    <div className={styles.actions} role="group" aria-label={t("What can be done to it")}>
      {info.weights.some(({ name }) => name === "kernel") && (
        <Button icon="pen" aria-pressed={editing} onClick={onEdit}>
          {t("Edit")}
        </Button>
      )}
      {"frozen" in settings && (
        <Button
          icon="lock"
          aria-pressed={frozen}
          aria-label={t("Freeze {layer}", named)}
          title={t("Keep all weights of {layer} as they are while the others learn", named)}
          onClick={() => void session.edit(setLayer(session.getState().experiment, info.spec.key, "frozen", !frozen))}
        >
          {t("Freeze")}
        </Button>
      )}
      {"silenced" in settings && (
        <Button
          icon="silence"
          aria-pressed={silent}
          unavailable={last && t("The answer itself can't be silenced.")}
          title={t("Force what it says to 0 and see what it was worth")}
          onClick={() => void session.edit(silence(session.getState().experiment, info, unit, !silent))}
        >
          {t("Silence")}
        </Button>
      )}
    </div>
  );
}
