import { useState } from "react";
import { Button } from "../../ui/Button";
import { useTranslate } from "../../ui/language";
import { Select } from "../../ui/Select";
import { Toggle } from "../../ui/Toggle";
import { TypedField } from "../TypedField";
import { added, changed, moved, removed, repeatedAt } from "./edits";
import { kinds, kindOf, type KindId } from "./kinds";
import styles from "./LayerForm.module.css";
import type { Layer } from "./stack";
import { mostLayers } from "./text";

/** The settings of the chosen layer, and what can be done to the stack around it. */
export function LayerForm(props: {
  stack: readonly Layer[];
  chosen: number;
  onChange: (stack: readonly Layer[], chosen: number) => void;
}) {
  const { stack, chosen, onChange } = props;
  const t = useTranslate();
  const [kind, setKind] = useState<KindId>("conv");
  const layer = stack.at(chosen);
  const full = stack.length >= mostLayers && t("A stack has at most {most} layers.", { most: mostLayers });
  return (
    <section className={styles.form} aria-label={t("The chosen layer")}>
      {layer && (
        <>
          <h3>
            {chosen + 1} {t(kindOf(layer.kind).title(layer.values))}
          </h3>
          <div className={styles.fields}>
            {Object.entries(kindOf(layer.kind).settings).map(([name, setting]) =>
              setting.control.kind === "toggle" ? (
                <Toggle
                  key={`${chosen} ${name}`}
                  label={t(setting.label)}
                  checked={layer.values[name] as boolean}
                  onChange={(value) => onChange(changed(stack, chosen, name, value), chosen)}
                />
              ) : (
                <TypedField
                  key={`${chosen} ${name}`}
                  setting={setting}
                  value={layer.values[name]}
                  onChange={(value) => onChange(changed(stack, chosen, name, value), chosen)}
                />
              ),
            )}
          </div>
          <div className={styles.deeds}>
            <Button icon="copy" unavailable={full} onClick={() => onChange(repeatedAt(stack, chosen), chosen + 1)}>
              {t("The same again")}
            </Button>
            <Button
              icon="up"
              unavailable={chosen === 0 && t("This is the first layer.")}
              onClick={() => onChange(moved(stack, chosen, -1), chosen - 1)}
            >
              {t("Up")}
            </Button>
            <Button
              icon="down"
              unavailable={chosen === stack.length - 1 && t("This is the last layer.")}
              onClick={() => onChange(moved(stack, chosen, 1), chosen + 1)}
            >
              {t("Down")}
            </Button>
            <Button icon="remove" onClick={() => onChange(removed(stack, chosen), Math.max(0, chosen - 1))}>
              {t("Remove")}
            </Button>
          </div>
        </>
      )}
      <div className={styles.deeds}>
        <Select
          label={t("Kind")}
          value={kind}
          options={Object.entries(kinds).map(([value, { label }]) => ({ value: value as KindId, label: t(label) }))}
          onChange={setKind}
        />
        <Button
          kind="outlined"
          icon="plus"
          unavailable={full}
          onClick={() =>
            onChange(added(stack, layer ? chosen : stack.length - 1, kind), layer ? chosen + 1 : stack.length)
          }
        >
          {t("Add a layer")}
        </Button>
      </div>
    </section>
  );
}
