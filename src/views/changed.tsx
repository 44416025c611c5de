import type { Experiment } from "../experiment/experiment";
import { datasetOf, describeNetwork } from "../experiment/network";
import type { Flips, MovedUnit, Parts } from "../experiment/snapshot";
import { message, type Message } from "../locales/message";
import { useTranslate } from "../ui/language";
import styles from "./changed.module.css";
import { Example } from "./moments/Example";
import { Weights } from "./moments/Weights";
import { layerName, unitName } from "./network/names";
import { cell, type Table, type View, type ViewProps } from "./view";

const classesOf = ({ data }: Experiment) => {
  const { dataset, values } = datasetOf(data);
  return dataset.classes(values);
};

/** What a unit is called: conv 2, map 4. */
function nameOf({ key, unit }: MovedUnit, experiment: Experiment): Message {
  const network = describeNetwork(experiment);
  const layer = network.layers.findIndex(({ spec }) => spec.key === key);
  const kind = network.layers[layer]?.output.length === 3 ? "maps" : "cells";
  return message("{layer}, {unit}", { layer: layerName(network, layer), unit: unitName(kind, unit) });
}

/** How far it went, as a share; beyond the double as a multiple. */
const wayOf = (moved: number): string => (moved < 2 ? `${Math.round(100 * moved)}%` : `${Math.round(moved)}×`);

function Changed({ experiment, snapshot }: ViewProps) {
  const t = useTranslate();
  const changed = snapshot?.parts.changed;
  if (!changed) return <p className={styles.quiet}>{t("Nothing lies between yet. Press play, or go back in time.")}</p>;
  return (
    <div>
      <h3 className={styles.title}>{t("These weights moved most")}</h3>
      <ul className={styles.units}>
        {changed.units.map((unit) => (
          <Unit key={`${unit.key} ${unit.unit}`} unit={unit} experiment={experiment} />
        ))}
      </ul>
      {changed.flips && (
        <>
          <Flipped
            title={t("{count, plural, =0 {None right that was wrong} other {# right now that were wrong}}", {
              count: changed.flips.better.count,
            })}
            flips={changed.flips.better}
            experiment={experiment}
          />
          <Flipped
            title={t("{count, plural, =0 {None wrong that was right} other {# wrong now that were right}}", {
              count: changed.flips.worse.count,
            })}
            flips={changed.flips.worse}
            experiment={experiment}
          />
        </>
      )}
    </div>
  );
}

function Unit({ unit, experiment }: { unit: MovedUnit; experiment: Experiment }) {
  const t = useTranslate();
  const { before, after, rows, columns, moved } = unit;
  const limit = [before, after]
    .flatMap((values) => [...values])
    .reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const name = t(nameOf(unit, experiment));
  const shared = { rows, columns, limit, room: rows > 1 && columns <= 9 ? 36 : 84 };
  return (
    <li className={styles.unit}>
      <span className={styles.name}>{name}</span>
      <Weights values={before} label={t("{name}: weights before", { name })} {...shared} />
      <span aria-hidden="true">→</span>
      <Weights values={after} label={t("{name}: weights now", { name })} {...shared} />
      <b className={styles.moved}>{wayOf(moved)}</b>
    </li>
  );
}

function Flipped({ title, flips, experiment }: { title: string; flips: Flips; experiment: Experiment }) {
  const t = useTranslate();
  const classes = classesOf(experiment);
  const said = (answer: number) => t(classes[answer] ?? "");
  return (
    <>
      <h3 className={styles.title}>{title}</h3>
      <div className={styles.examples}>
        {flips.indices.map((index, place) => (
          <Example
            key={index}
            experiment={experiment}
            index={index}
            inputs={flips.inputs}
            place={place}
            label={t("{label}: said {before}, says {after}", {
              label: said(flips.labels[place]),
              before: said(flips.before[place]),
              after: said(flips.after[place]),
            })}
          />
        ))}
      </div>
    </>
  );
}

function headingOf({ snapshot }: ViewProps): Message {
  const changed = snapshot?.parts.changed;
  if (!changed) return message("What changed");
  return message("What changed from step {from, number} to {to, number}", { from: changed.from, to: changed.to });
}

function describeChanged({ changed }: Partial<Parts>, experiment: Experiment): Message {
  if (!changed) return message("Nothing lies between yet. Press play, or go back in time.");
  const [first] = changed.units;
  const steps = { from: changed.from, to: changed.to };
  const most = first
    ? message("Most of all moved {unit}, by {way}.", { unit: nameOf(first, experiment), way: wayOf(first.moved) })
    : message("No weights moved.");
  if (!changed.flips) return message("From step {from, number} to {to, number}: {most}", { ...steps, most });
  return message(
    "From step {from, number} to {to, number}: {most} {better} validation examples became right, {worse} became wrong.",
    { ...steps, most, better: changed.flips.better.count, worse: changed.flips.worse.count },
  );
}

function changedTable({ changed }: Partial<Parts>, experiment: Experiment): Table {
  return {
    head: [message("unit"), message("moved")],
    rows: (changed?.units ?? []).map((unit) => [nameOf(unit, experiment), cell(wayOf(unit.moved))]),
  };
}

/** What changed between the moment that is looked at, or the first one, and now. */
export const changed: View = {
  title: "What changed",
  heading: headingOf,
  needs: ["changed"],
  suits: () => true,
  Component: Changed,
  describe: describeChanged,
  table: changedTable,
};
