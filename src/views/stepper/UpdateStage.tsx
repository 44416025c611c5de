import { useState } from "react";
import { message } from "../../locales/message";
import { Formula } from "../../ui/Formula";
import { useTranslate } from "../../ui/language";
import { Select } from "../../ui/Select";
import { TermsTable } from "../inspect/TermsTable";
import { layerName } from "../network/names";
import { cell, type Table } from "../view";
import type { Followed } from "./followed";
import { Nudge } from "./Nudge";
import { precise } from "./precise";
import { pullOn } from "./pull";
import { statementsOf, trainingAt } from "./rule";
import styles from "./Stepper.module.css";
import { UnitChooser } from "./UnitChooser";
import { weightsOfUnit } from "./weightsOfUnit";

/** Weights that a list offers at most. */
const mostOffered = 300;

/** The update of one weight by the optimiser's own rule, with its numbers, and those of its unit beside it. */
export function UpdateStage({
  followed,
  layer,
  onLayer,
}: {
  followed: Followed;
  layer: number;
  onLayer: (layer: number) => void;
}) {
  const t = useTranslate();
  const { experiment, network, trace, unit } = followed;
  const [wanted, setWanted] = useState(0);
  const learning = network.layers.flatMap(({ weights }, index) => (weights.length > 0 ? [index] : []));
  const at = learning.includes(layer) ? layer : (learning[0] ?? 0);
  const { arrays, delta, output, key } = trace.layers[at];
  const weights = weightsOfUnit(experiment, network, at, unit, arrays).slice(0, mostOffered);
  const chosen = weights[Math.min(wanted, weights.length - 1)];
  if (!chosen) return <p className={styles.text}>{t("This network has nothing to learn.")}</p>;
  const { values } = trainingAt(experiment, trace.step + 1);
  const spot = { layer: at, array: chosen.array, index: chosen.index };
  const pull = pullOn(network, trace, spot, values.clip);
  const frozen = network.layers[at].values.frozen === true;
  const table: Table = {
    head: [message("weight"), message("before"), message("∂L/∂w"), message("after"), message("change")],
    rows: weights.map(({ array, index, name }) => {
      const { before, after, gradient } = arrays[array];
      return [
        name,
        cell(precise(before[index])),
        cell(precise(gradient?.[index] ?? 0)),
        cell(precise(after[index])),
        cell(precise(after[index] - before[index], 3)),
      ];
    }),
  };
  return (
    <>
      <div className={styles.choices}>
        <Select
          label={t("Layer")}
          value={String(at)}
          options={learning.map((index) => ({ value: String(index), label: t(layerName(network, index)) }))}
          onChange={(value) => onLayer(Number(value))}
        />
        <Select
          label={t("Weight")}
          value={String(weights.indexOf(chosen))}
          options={weights.map(({ name }, index) => ({ value: String(index), label: t(name) }))}
          onChange={(value) => setWanted(Number(value))}
        />
      </div>
      <UnitChooser followed={followed} layer={at} values={delta ?? output} scale="signed" />
      {frozen ? (
        <p className={styles.text}>{t("This layer is frozen: its weights stay as they are.")}</p>
      ) : (
        <ol className={styles.statements}>
          <li>
            <span>
              g ← ∂L/∂w{pull.penalty !== 0 && ` + ${t("penalty")}`}
              {pull.shrink < 1 && ` · ${t("clipping")}`}
            </span>
            <span>
              {pull.penalty !== 0 && `${precise(pull.gradient)} + ${precise(pull.penalty)} = `}
              {pull.shrink < 1 && `${precise(pull.gradient + pull.penalty)} · ${precise(pull.shrink)} = `}
              <strong>{precise(pull.value)}</strong>
            </span>
          </li>
          {statementsOf(experiment, trace.step + 1, arrays[chosen.array], chosen.index, pull).map(
            ({ rule, numbers, value }) => (
              <li key={rule}>
                <Formula text={rule} />
                <span>
                  <Formula text={numbers} /> = <strong>{precise(value)}</strong>
                </span>
              </li>
            ),
          )}
        </ol>
      )}
      <Nudge
        key={`${key} ${chosen.array} ${chosen.index}`}
        followed={followed}
        weight={{ key, name: arrays[chosen.array].name, index: chosen.index }}
        what={chosen.name}
        layer={at}
        array={arrays[chosen.array]}
      />
      <TermsTable table={table} label={t("All weights of this unit, before and after")} />
    </>
  );
}
