import type { Network } from "../../experiment/network";
import { message, type Message } from "../../locales/message";
import { formatShape } from "../../math/shape";
import { activations, type ActivationName } from "../../layers/activations";
import type { Column, Kind } from "./columns";

/** What a layer is called beside others: its type, with a number where there are several of it. */
export function layerName(network: Network, layer: number): Message {
  const info = network.layers[layer];
  if (!info) return message("input");
  const alike = network.layers.filter(({ type }) => type === info.type);
  const name = { text: info.type.label };
  return alike.length > 1 ? message("{name} {number}", { name, number: alike.indexOf(info) + 1 }) : name;
}

/** What one unit of a column is called: map 4, unit 2. */
export function unitName(kind: Kind, unit: number): Message {
  return kind === "maps"
    ? message("map {number}", { number: unit + 1 })
    : message("unit {number}", { number: unit + 1 });
}

/** The curve a layer sends its sums through; null for none. */
export function curveOf({ info }: Column, network: Network): Message | null {
  if (!info) return null;
  const last = info.spec === network.layers.at(-1)?.spec;
  if (last && network.outputActivation !== "linear") return { text: network.outputActivation };
  const name = info.values.activation as ActivationName | undefined;
  return name && name !== "linear" ? { text: activations[name].label } : null;
}

/** The shape a layer gives, in a header: `28×28×6 · ReLU`. */
export function shapeLine(column: Column, network: Network): Message {
  const shape = formatShape(column.info?.output ?? network.inputShape);
  const curve = curveOf(column, network);
  if (column.kind === "thumbnails" && column.info) {
    const units = message("{units, plural, one {# unit} other {# units}}", { units: column.units });
    return curve ? message("{shape} · {curve}", { shape: units, curve }) : units;
  }
  return curve ? message("{shape} · {curve}", { shape, curve }) : message("{value}", { value: shape });
}

/** The same where the whole word has no room. */
function parametersInBrief(parameters: number): Message {
  return parameters === 0 ? message("no params") : message("{parameters, number} params", { parameters });
}

export function parametersLine(parameters: number, brief = false): Message {
  if (brief) return parametersInBrief(parameters);
  return parameters === 0
    ? message("no parameters")
    : message("{parameters, plural, one {# parameter} other {# parameters}}", { parameters });
}

/** How much of the input one cell sees; null where the input is no picture. */
export function sightLine({ info }: Column, network: Network): Message | null {
  if (!info || network.inputShape.length !== 3) return null;
  return info.field === "all"
    ? message("sees all")
    : message("sees {size}", { size: `${info.field[0]}×${info.field[1]}` });
}
