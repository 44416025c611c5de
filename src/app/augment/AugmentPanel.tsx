import { useId } from "react";
import { augmentationIds, augmentations, suits, type AugmentationId, type Strengths } from "../../augmentations";
import { setAugmentation } from "../../experiment/edits";
import { datasetOf } from "../../experiment/network";
import { useSession, useSessionState } from "../../session/useSession";
import { useTranslate } from "../../ui/language";
import { Slider } from "../../ui/Slider";
import { Toggle } from "../../ui/Toggle";
import styles from "./Augment.module.css";
import { AugmentStrip } from "./AugmentStrip";
import { strengthText } from "./strengthText";

/** A switch and a strength for each augmentation, what they make of some pictures, and where they make labels untrue. */
export function AugmentPanel() {
  const t = useTranslate();
  const session = useSession();
  const data = useSessionState((state) => state.experiment.data);
  const strengths: Strengths = useSessionState((state) => state.experiment.augment) ?? {};
  const { dataset, values } = datasetOf(data);
  const shape = dataset.inputShape(values);
  const cautions = dataset.cautions?.(values) ?? {};
  const warned = augmentationIds.filter((id) => (strengths[id] ?? 0) > 0 && cautions[id] !== undefined);
  const change = (id: AugmentationId, strength: number) =>
    void session.edit(setAugmentation(session.getState().experiment, id, strength));
  return (
    <div className={styles.content}>
      <div className={styles.seen}>
        <AugmentStrip />
      </div>
      <div className={styles.rows} role="group" aria-label={t("Augment training pictures")}>
        {augmentationIds.map((id) =>
          suits(id, shape) ? (
            <Row key={id} id={id} strength={strengths[id] ?? 0} onChange={(strength) => change(id, strength)} />
          ) : null,
        )}
      </div>
      <div className={styles.words}>
        <p className={styles.note}>
          {t("Only training pictures are varied, anew each time they come. Validation and test stay as they are.")}{" "}
          {t("Applies from the next step on.")} {!suits("colour", shape) && t("These pictures have no colour to vary.")}
        </p>
        <div role="status">
          {warned.map((id) => (
            <p key={id} className={styles.caution}>
              <b>{t(augmentations[id].strength.label)}</b> {t(cautions[id] ?? "")}
            </p>
          ))}
        </div>
      </div>
    </div>
  );
}

function Row(props: { id: AugmentationId; strength: number; onChange: (strength: number) => void }) {
  const { id, strength, onChange } = props;
  const t = useTranslate();
  const help = useId();
  const setting = augmentations[id].strength;
  const { control } = setting;
  const label = t(setting.label);
  if (control.kind !== "number") throw new Error(`${id}: must have a number for its strength, got ${control.kind}`);
  return (
    <div className={styles.row} title={t(setting.help)}>
      <Toggle
        label={label}
        checked={strength > 0}
        describedBy={help}
        onChange={(on) => onChange(on ? setting.default : 0)}
      />
      <Slider
        label={t("strength of {name}", { name: label })}
        value={strength}
        min={control.min}
        max={control.max}
        step={control.step}
        standard={setting.default}
        spoken={(value) => strengthText(setting, value) ?? t("off")}
        onChange={onChange}
      />
      <span className={`${styles.value} ${strength > 0 ? styles.on : ""}`}>
        {strengthText(setting, strength) ?? t("off")}
      </span>
      <p id={help} className="visually-hidden">
        {t(setting.help)}
      </p>
    </div>
  );
}
