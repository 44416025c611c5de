import type { LayerSpec } from "../experiment/experiment";
import { layerTypes } from "../layers";
import { message } from "../locales/message";
import { defaultsOf, type Settings } from "../settings";
import { readSettings, writeItem, type Note } from "./settings";
import { itemOf, nameIn, quoted } from "./words";

const settingsOf = (type: string): Settings => (layerTypes as Record<string, { settings: Settings }>)[type].settings;

/**
 * Reads `conv2d,filters:8/flatten/dense,units:4`: layers from input to output. A layer starts from the defaults of its
 * type. Null, with a sentence, where the text names no network.
 */
export function readNetwork(text: string, note: Note): LayerSpec[] | null {
  const items = text
    .split("/")
    .map(itemOf)
    .filter(({ type, settings }) => type !== "" || settings.length > 0);
  if (items.length === 0) {
    note(message("The link names no layers; the preset network is used."));
    return null;
  }
  const types = items.map(({ type }) => nameIn(layerTypes, type));
  const unknown = types.indexOf(undefined);
  if (unknown >= 0) {
    note(
      message("There is no layer type “{name}”; the preset network is used.", { name: quoted(items[unknown].type) }),
    );
    return null;
  }
  return items.map(({ settings }, index) => {
    const type = types[index] ?? "";
    const table = settingsOf(type);
    return {
      key: `l${index + 1}`,
      type,
      values: { ...defaultsOf(table), ...readSettings(table, settings, type, note) },
    };
  });
}

/** The text from which `readNetwork` gives this network, but for the keys of its layers. */
export const writeNetwork = (network: readonly LayerSpec[]): string =>
  network.map(({ type, values }) => writeItem(type, settingsOf(type), values, defaultsOf(settingsOf(type)))).join("/");
