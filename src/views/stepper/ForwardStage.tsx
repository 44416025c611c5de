import { useState } from "react";
import { message } from "../../locales/message";
import { formatShape } from "../../math/shape";
import { useTranslate } from "../../ui/language";
import { inspect } from "../inspect/inspection";
import { Origin } from "../inspect/Origin";
import { termsTable } from "../inspect/terms";
import { layerName } from "../network/names";
import { inputOf, inspectedOf, nameOf, partsOf, sumsOfUnit, unitsOf, type Followed } from "./followed";
import { precise } from "./precise";
import { Section } from "./Section";
import styles from "./Stepper.module.css";
import { UnitChooser } from "./UnitChooser";

/** What a layer makes of the example: where one number of the chosen unit comes from. */
export function ForwardStage({ followed, layer }: { followed: Followed; layer: number }) {
  const { experiment, network, trace, unit, cell } = followed;
  const t = useTranslate();
  const [chosen, setChosen] = useState<number | null>(null);
  const info = network.layers[layer];
  const inspection = inspect(experiment, network, partsOf(followed), inspectedOf(followed, layer));
  const arithmetic = inspection?.arithmetic ?? null;
  const at = cell ? (cell[0] * info.output[1] + cell[1]) * unitsOf(info) + unit : unit;
  const value = trace.layers[layer].output[at];
  const source = arithmetic?.kind === "sum" ? strongest(arithmetic.groups, chosen) : 0;
  return (
    <>
      <UnitChooser followed={followed} layer={layer} values={trace.layers[layer].output} scale="activation" />
      {inspection && arithmetic ? (
        <Section
          title={message("{name} answers {value}", { name: nameOf(followed, layer, unit), value: precise(value) })}
          table={termsTable(inspection, arithmetic, source)}
        >
          <Origin inspection={inspection} chosen={source} formula onChoose={setChosen} />
        </Section>
      ) : (
        <p className={styles.text}>
          {info.spec.type === "flatten"
            ? t("{layer} lays {before} out in one row of {after} numbers; none changes.", {
                layer: t(layerName(network, layer)),
                before: formatShape(info.input),
                after: String(info.output[0]),
              })
            : t("It arrives as {before} and leaves as {after}: {layer} works as it does in training.", {
                before: precise(
                  inspection ? sumsOfUnit(followed, layer, unit)[cellAt(info, cell)] : inputOf(followed, layer)[at],
                ),
                after: precise(value),
                layer: t(layerName(network, layer)),
              })}
        </p>
      )}
    </>
  );
}

const cellAt = (info: { readonly output: readonly number[] }, cell: readonly [number, number] | null): number =>
  cell ? cell[0] * info.output[1] + cell[1] : 0;

/** The chosen source, else the one that brings most. */
function strongest(
  groups: readonly { readonly source: number; readonly sum: number }[],
  chosen: number | null,
): number {
  if (groups.some(({ source }) => source === chosen)) return chosen ?? 0;
  return groups.reduce((best, group) => (Math.abs(group.sum) > Math.abs(best.sum) ? group : best)).source;
}
