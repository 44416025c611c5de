import { useState } from "react";
import { message, type Message } from "../../locales/message";
import { formatShape } from "../../math/shape";
import { Button } from "../../ui/Button";
import { useTranslate } from "../../ui/language";
import { Select } from "../../ui/Select";
import { Toggle } from "../../ui/Toggle";
import { TypedField } from "../TypedField";
import { repeated } from "./chain";
import { added, changed, moved, removed, repeatedAt } from "./edits";
import { kinds, kindOf, type KindId } from "./kinds";
import styles from "./LayerForm.module.css";
import type { Layer, Step } from "./stack";
import { mostLayers } from "./text";

/** The settings of the chosen layer, and what can be done to the stack around it. */
export function LayerForm(props: {
  stack: readonly Layer[];
  chosen: number;
  /** What the chosen layer makes of what arrives; undefined where nothing does. */
  step: Step | undefined;
  onChange: (stack: readonly Layer[], chosen: number) => void;
}) {
  const { stack, chosen, step, onChange } = props;
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
          {step && <p className={styles.often}>{t(oftenOf(step))}</p>}
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

/** How often in a row the layer fits where it stands. */
function oftenOf({ input, layer }: Step): Message {
  const { shapes, refusal } = repeated(input, layer);
  if (!refusal) return message("Here it could be repeated for ever: nothing gets smaller.");
  return message("Here it fits {times, plural, one {# time} other {# times}} in a row, down to {shape}.", {
    times: shapes.length - 1,
    shape: formatShape(shapes[shapes.length - 1]),
  });
}
