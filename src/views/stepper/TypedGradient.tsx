import { useState } from "react";
import { sizeOf } from "../../math/shape";
import { Button } from "../../ui/Button";
import { useTranslate } from "../../ui/language";
import { NumbersField } from "../../ui/NumbersField";
import { nameOf, unitsOf, type Followed } from "./followed";
import { channelOf } from "./kernelGradient";
import styles from "./Stepper.module.css";

/** Another gradient in the place of the one that the loss sends. */
export function TypedGradient({
  followed,
  layer,
  arriving,
}: {
  followed: Followed;
  layer: number;
  arriving: Float32Array | null;
}) {
  const t = useTranslate();
  const [open, setOpen] = useState(false);
  const { network, trace, unit } = followed;
  const { spec, output } = network.layers[layer];
  const units = unitsOf(network.layers[layer]);
  const single = output.length !== 3;
  const shown = arriving ?? new Float32Array(sizeOf(output));
  const values = single ? shown : channelOf(shown, units, unit);
  function take(numbers: readonly number[]) {
    const all = Array.from({ length: sizeOf(output) }, () => 0);
    for (const [at, number] of numbers.entries()) all[single ? at : at * units + unit] = number;
    followed.ask({ upstream: { key: spec.key, values: all } });
  }
  return (
    <div className={styles.actions}>
      <Button aria-expanded={open} onClick={() => setOpen(!open)}>
        {t("Type this gradient")}
      </Button>
      {trace.question.upstream && (
        <Button onClick={() => followed.ask({ upstream: undefined })}>{t("Back to the one of the loss")}</Button>
      )}
      {open && (
        <NumbersField
          label={
            single
              ? t("∂L/∂a of each unit")
              : t("∂L/∂a of {name}, row by row; other maps get 0", { name: t(nameOf(followed, layer, unit)) })
          }
          values={values}
          columns={single ? 8 : output[1]}
          onTake={take}
        />
      )}
    </div>
  );
}
