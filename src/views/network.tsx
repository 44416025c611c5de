import type { Experiment } from "../experiment/experiment";
import { datasetOf, describeNetwork } from "../experiment/network";
import type { Parts } from "../experiment/snapshot";
import { message, type Message } from "../locales/message";
import { figure } from "../ui/figures";
import { columnsOf } from "./network/columns";
import { featurePictures } from "./network/features";
import { layerName, unitName } from "./network/names";
import { cellsOf, summaryOf } from "./network/numbers";
import { Strip } from "./network/Strip";
import { cell, type Table, type View } from "./view";

function describeStrip(_parts: Partial<Parts>, experiment: Experiment): Message {
  const { layers, parameters } = describeNetwork(experiment);
  const titles = layers.map(({ type, values }) => type.title(values));
  const chain = titles.reduce(
    (all, next) => message("{first}, {second}", { first: all, second: next }),
    message("input"),
  );
  return message("{chain}: {parameters, plural, one {# parameter} other {# parameters}}.", { chain, parameters });
}

/** Every unit with its least, mean and largest number for the shown example (points: over the plane). */
function stripTable(parts: Partial<Parts>, experiment: Experiment): Table {
  const head = [
    message("layer"),
    message("unit"),
    message("shape"),
    message("least"),
    message("mean"),
    message("largest"),
  ];
  const network = describeNetwork(experiment);
  const features = featurePictures(experiment.data);
  const { dataset, values } = datasetOf(experiment.data);
  const labels = dataset.classes(values);
  if (!parts.example) return { head, rows: [] };
  const rows = columnsOf(experiment, network).flatMap((column) =>
    Array.from({ length: column.kind === "picture" ? 1 : column.units }, (_, unit) => {
      const cells = cellsOf(column, unit, parts, features);
      const summary = cells && summaryOf(cells);
      const answer = column.kind === "answer" && labels.length === column.units;
      const feature = column.features?.find((each) => each.unit === unit);
      const name = answer ? { text: labels[unit] } : feature ? { text: feature.label } : unitName(column.kind, unit);
      return [
        layerName(network, column.layer),
        column.kind === "picture" ? message("the shown example") : name,
        cell(column.cells.join("×")),
        ...[summary?.least, summary?.mean, summary?.most].map((value) =>
          cell(value === undefined ? "–" : figure(value, 4)),
        ),
      ];
    }),
  );
  return { head, rows };
}

/** The network itself, live, and the place where it is built. */
export const network: View = {
  title: "Network",
  needs: ["maps", "weights", "waiting", "example", "thumbnails", "progress", "dropped"],
  suits: () => true,
  Component: Strip,
  describe: describeStrip,
  table: stripTable,
};
