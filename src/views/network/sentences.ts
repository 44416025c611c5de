import { seeing } from "../../experiment/field";
import { silencedIn } from "../../experiment/silenced";
import { message, type Message } from "../../locales/message";
import { figure, percent } from "../../ui/figures";
import { answerAt, probabilitiesOf } from "../answers";
import { ownSource } from "./columns";
import { curveOf, layerName, parametersLine, shapeLine, sightLine, unitName } from "./names";
import { cellAt, cellsOf, sliceCells, summaryOf, valuesOf, waitingOf, weightsOf } from "./numbers";
import type { PlacedColumn } from "./places";
import type { Scene } from "./scene";
import { patchBefore } from "./sight";
import type { Spot } from "./spots";
import { preferenceText } from "./tuned";

/** What stands in the reading corner. */
export interface Reading {
  readonly title: Message;
  readonly text: Message;
}

const nothing = message("Its numbers are on their way.");

/** Several sentences one after the other. */
const joined = (sentences: readonly (Message | null)[]): Message => {
  const [first, ...rest] = sentences.filter((sentence) => sentence !== null);
  if (!first) return message("{value}", { value: "" });
  return rest.reduce((all, next) => message("{first} {second}", { first: all, second: next }), first);
};

/** What is under the pointer, with its numbers. */
export function readingOf(scene: Scene, spot: Spot): Reading {
  const column = scene.layout.columns[spot.column];
  const { network } = scene;
  const name = layerName(network, column.layer);
  if (column.features) return { title: featureName(column, spot.unit), text: featureText(column, spot.unit) };
  if (column.kind === "picture") return { title: name, text: pictureText(scene, column, spot) };
  if (column.kind === "answer") return answerReading(scene, column, spot.unit);
  const title = message("{layer}, {unit}", { layer: name, unit: unitName(column.kind, spot.unit) });
  if (spot.part === "bias") return { title, text: biasText(scene, column, spot.unit) };
  if (spot.part === "kernel") return { title, text: weightText(scene, spot) };
  return { title, text: spot.cell ? cellText(scene, spot) : unitText(scene, column, spot.unit) };
}

const featureName = (column: PlacedColumn, unit: number): Message => ({
  text: column.features?.find((feature) => feature.unit === unit)?.label ?? "",
});

function featureText({ units }: PlacedColumn, unit: number): Message {
  if (unit < 0) return message("The network is not told this. Click to add it.");
  if (units === 1) return message("The only thing the network is told about a point.");
  return message("The network is told this about each point. Click to take it away.");
}

function pictureText(scene: Scene, column: PlacedColumn, { cell }: Spot): Message {
  const { parts } = scene;
  const { example } = parts;
  const values = valuesOf(column, parts);
  if (!example || !values) return nothing;
  if (!cell) return message("The shown example, {shape}.", { shape: example.shape.join("×") });
  const [row, place] = cell;
  const at = (row * column.cells[1] + place) * column.units;
  const written = (of: Float32Array) =>
    Array.from(of.subarray(at, at + column.units), (value) => figure(value)).join(" · ");
  const where = { row: row + 1, column: place + 1, value: written(example.picture) };
  const is = message("Row {row}, column {column} is {value}.", where);
  const given = message("Standardised, that is {value}.", { value: written(values) });
  return joined([is, ...(column.standardised ? [given] : []), seenText(scene, cell)]);
}

/** How many cells of each map see a cell of the input, layer by layer. */
function seenText({ layout, network }: Scene, cell: readonly [number, number]): Message | null {
  const areas = seeing(network.layers, cell);
  const counts = layout.columns.flatMap(({ kind, layer }) => {
    const area = areas[layer];
    return kind === "maps" && area
      ? [
          message("{layer}: {count}", {
            layer: layerName(network, layer),
            count: area.rows.length * area.columns.length,
          }),
        ]
      : [];
  });
  if (counts.length === 0) return null;
  const list = counts.reduce((all, next) => message("{first}, {second}", { first: all, second: next }));
  return message("Cells of each map that see it: {list}.", { list });
}

function biasText({ parts }: Scene, column: PlacedColumn, unit: number): Message {
  const bias = weightsOf(column, "bias", parts);
  if (!bias) return nothing;
  const value = figure(bias.values[unit]);
  const waiting = waitingOf(column, "bias", parts);
  return joined([
    column.kind === "maps"
      ? message("Bias {value}: added to every sum of this map.", { value })
      : message("Bias {value}: added to the sum of this unit.", { value }),
    waiting && gradientText(waiting.values[unit]),
  ]);
}

const gradientText = (gradient: number): Message =>
  message("Its waiting gradient is {value}.", { value: figure(gradient, 4) });

function weightText({ layout, parts }: Scene, { column: index, unit, slice, cell }: Spot): Message {
  const column = layout.columns[index];
  const kernel = weightsOf(column, "kernel", parts);
  if (!kernel || !cell) return nothing;
  const values = {
    row: cell[0] + 1,
    column: cell[1] + 1,
    value: figure(cellAt(sliceCells(column, kernel, unit, slice), ...cell)),
  };
  const waiting = waitingOf(column, "kernel", parts);
  return joined([
    column.kernel?.slices === 1
      ? message("Its weight at row {row}, column {column} is {value}.", values)
      : message("Its weight for map {number} at row {row}, column {column} is {value}.", {
          ...values,
          number: slice + 1,
        }),
    waiting && gradientText(cellAt(sliceCells(column, waiting, unit, slice), ...cell)),
  ]);
}

/** Where one number of a map comes from. */
function cellText(scene: Scene, { column: index, unit, cell }: Spot): Message {
  const { layout, parts, network, pictures } = scene;
  const [column, before] = [layout.columns[index], layout.columns[index - 1]];
  const cells = cellsOf(column, unit, parts, pictures);
  if (!cells || !cell || !column.info) return nothing;
  const place = { row: cell[0] + 1, column: cell[1] + 1, value: figure(cellAt(cells, ...cell)) };
  const curve = curveOf(column, network);
  const bias = weightsOf(column, "bias", parts);
  const zero =
    summaryOf(cells).most === 0 && summaryOf(cells).least === 0 ? message("All zero for this picture.") : null;
  if (column.kernel && bias) {
    const { rows, columns, slices } = column.kernel;
    const values = { ...place, size: `${rows}×${columns}`, slices, bias: figure(bias.values[unit]) };
    const sum =
      slices === 1
        ? message(
            "Row {row}, column {column} is {value}: a {size} patch times its kernel, plus the bias {bias}",
            values,
          )
        : message(
            "Row {row}, column {column} is {value}: {slices} patches of {size} times as many kernel slices, plus the bias {bias}",
            values,
          );
    const whole = curve ? message("{sum}, then {curve}.", { sum, curve }) : message("{sum}.", { sum });
    return joined([whole, zero]);
  }
  const patch = patchBefore(column.info, { row: cell[0], column: cell[1], rows: 1, columns: 1 });
  const source = { number: ownSource(column, before, unit) + 1 };
  const is = message("Row {row}, column {column} is {value}.", place);
  const from =
    patch && patch.rows * patch.columns > 1 && before.kind === "maps"
      ? message("It reads {size} cells of map {number}.", { ...source, size: `${patch.rows}×${patch.columns}` })
      : null;
  return joined([is, from, { text: column.info.type.summary }, zero]);
}

/** What a unit says on the whole. */
export function unitText({ parts, pictures, tuned }: Scene, column: PlacedColumn, unit: number): Message {
  const cells = cellsOf(column, unit, parts, pictures);
  if (!cells) return nothing;
  if (column.info && silencedIn(column.info).includes(unit)) return message("Silenced: it says 0.");
  const { least, mean, most } = summaryOf(cells);
  if (column.kind === "cells")
    return joined([message("It says {value}.", { value: figure(mean) }), linksText(parts, column)]);
  if (column.kind === "maps" && tuned) return preferenceText(cells, tuned.axes);
  if (least === 0 && most === 0) {
    return column.kind === "maps" ? message("All zero for this picture.") : message("Zero everywhere on the plane.");
  }
  const spread = { least: figure(least), mean: figure(mean), most: figure(most) };
  if (column.kind === "maps") return message("From {least} to {most}, {mean} on average.", spread);
  const now = valuesOf(column, parts)?.[unit];
  const over = message("From {least} to {most} over the plane.", spread);
  const shown = now === undefined ? null : message("{value} for the shown point.", { value: figure(now) });
  return joined([over, shown, linksText(parts, column)]);
}

/** How many numbers a unit weighs, each by a link of its own. */
function linksText(parts: Scene["parts"], column: PlacedColumn): Message | null {
  const kernel = weightsOf(column, "kernel", parts);
  return (
    kernel && message("{count, plural, one {# link leads} other {# links lead}} to it.", { count: kernel.shape[0] })
  );
}

function answerReading(scene: Scene, column: PlacedColumn, unit: number): Reading {
  const { parts, labels, layout, network } = scene;
  const output = parts.example?.output;
  const name = layerName(network, column.layer);
  if (!output || output.length !== column.units) return { title: name, text: nothing };
  if (labels.length === 0) return { title: name, text: message("It answers {value}.", { value: figure(output[0]) }) };
  const shares = probabilitiesOf(output);
  const label = column.units === labels.length ? unit : answerAt(output, 0, output.length).index;
  const index = layout.columns.indexOf(column);
  const said = message("{percent} sure.", { percent: percent(shares[label] ?? NaN) });
  return { title: { text: labels[label] ?? "" }, text: joined([said, forAndAgainst(scene, index, unit)]) };
}

/** Which unit speaks most for a class now, and which most against it. */
function forAndAgainst({ strengths, layout, network }: Scene, index: number, unit: number): Message | null {
  const strength = strengths[index];
  if (!strength || strength.sources < 2) return null;
  let [best, worst, high, low] = [-1, -1, 0, 0];
  for (let source = 0; source < strength.sources; source++) {
    const pair = unit * strength.sources + source;
    const say = strength.size[pair] * Math.sign(strength.balance[pair]);
    if (say > high) [best, high] = [source, say];
    if (say < low) [worst, low] = [source, say];
  }
  const before = layout.columns[index - 1];
  const name = (source: number) =>
    message("{unit} of {layer}", { unit: unitName(before.kind, source), layer: layerName(network, before.layer) });
  return joined([
    best >= 0 ? message("Most for it: {name} ({value}).", { name: name(best), value: `+${figure(high)}` }) : null,
    worst >= 0 ? message("Most against it: {name} ({value}).", { name: name(worst), value: figure(low) }) : null,
  ]);
}

/** A layer in one spoken sentence. */
export function columnSentence(scene: Pick<Scene, "network">, column: PlacedColumn): Message {
  const { network } = scene;
  const { info } = column;
  const shape = shapeLine(column, network);
  if (!info) return message("Input, {shape}", { shape });
  const facts = { title: info.type.title(info.values), shape, parameters: parametersLine(info.parameters) };
  const sight = sightLine(column, network);
  return sight
    ? message("{title}: {shape}, {parameters}, {sight}", { ...facts, sight })
    : message("{title}: {shape}, {parameters}", facts);
}
