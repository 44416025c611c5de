import { useState } from "react";
import { message } from "../../locales/message";
import { Select } from "../../ui/Select";
import { useTranslate } from "../../ui/language";
import { TermsTable } from "../inspect/TermsTable";
import { cell, type Table } from "../view";
import { Check } from "./Check";
import { inputOf, sourceOf, type Followed } from "./followed";
import { KernelGradient } from "./KernelGradient";
import { channelsRead } from "./kernelGradient";
import { precise } from "./precise";
import styles from "./Stepper.module.css";
import { UnitChooser } from "./UnitChooser";
import { weightsOfUnit } from "./weightsOfUnit";

/** Rows that a table lists at most. */
const mostRows = 300;

/** How the loss changes with the weights of one unit: what it read times its error. */
export function GradientStage({ followed, layer }: { followed: Followed; layer: number }) {
  const t = useTranslate();
  const { experiment, network, trace, unit } = followed;
  const info = network.layers[layer];
  const { arrays, delta } = trace.layers[layer];
  const [wanted, setWanted] = useState(0);
  if (!delta)
    return (
      <p className={styles.text}>{t("A typed gradient begins further back: it says nothing of these weights.")}</p>
    );
  const slides = info.input.length === 3 && arrays.some(({ name }) => name === "kernel");
  const channels = slides ? channelsRead(info, unit) : [];
  const source = channels.includes(wanted) ? wanted : channels[0];
  const weights = weightsOfUnit(experiment, network, layer, unit, arrays);
  return (
    <>
      <UnitChooser followed={followed} layer={layer} values={delta} scale="signed" />
      {channels.length > 1 && (
        <Select
          label={t("It reads")}
          value={String(source)}
          options={channels.map((channel) => ({
            value: String(channel),
            label: t(sourceOf(experiment, network, layer - 1, channel)),
          }))}
          onChange={(value) => setWanted(Number(value))}
        />
      )}
      {slides ? (
        <KernelGradient followed={followed} layer={layer} channel={source} />
      ) : (
        <TermsTable table={productsTable(followed, layer)} label={t("Each weight: what it read × the error")} />
      )}
      <Check
        key={`${layer} ${unit} ${source}`}
        followed={followed}
        layer={layer}
        weights={weights.filter((weight) => weight.source === null || !slides || weight.source === source)}
      />
    </>
  );
}

/** Every weight of a unit with what one example adds, and the gradient of the whole batch. */
function productsTable(followed: Followed, layer: number): Table {
  const { experiment, network, trace, unit } = followed;
  const { arrays, delta } = trace.layers[layer];
  const before = inputOf(followed, layer);
  const dense = network.layers[layer].input.length !== 3;
  const error = delta?.[unit] ?? 0;
  const rows = weightsOfUnit(experiment, network, layer, unit, arrays).map(({ array, index, name, source }) => {
    const gradient = arrays[array].gradient?.[index] ?? 0;
    const read = source === null ? 1 : before[source];
    const bias = arrays[array].name === "bias" || arrays[array].name === "kernel";
    return dense && bias
      ? [name, cell(precise(read)), cell(precise(error)), cell(precise(read * error)), cell(precise(gradient))]
      : [name, cell("–"), cell("–"), cell("–"), cell(precise(gradient))];
  });
  return {
    head: [message("weight"), message("read"), message("error δ"), message("read × δ"), message("∂L/∂w of the batch")],
    rows: [...rows.slice(-1), ...rows.slice(0, mostRows)].slice(0, rows.length),
  };
}
