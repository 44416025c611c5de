import { addLayer } from "../../experiment/edits";
import type { Experiment } from "../../experiment/experiment";
import { describeNetwork } from "../../experiment/network";
import { layerTypes, type LayerId } from "../../layers";
import type { LayerType } from "../../layers/layer";
import { message, type Message } from "../../locales/message";
import type { Shape } from "../../math/shape";
import { layerName } from "./names";

/** A layer type that can be added at a place, with the shape it would give, or the sentence why it can't. */
export interface Addition {
  readonly id: LayerId;
  readonly type: LayerType;
  readonly fits: { readonly experiment: Experiment; readonly index: number; readonly shape: Shape } | null;
  readonly why: Message | null;
}

/**
 * Every layer type at the places `from … to` of a network (several, where layers between only lay numbers out in a
 * row): each goes to the last place where the whole network stays possible.
 */
export function additionsAt(experiment: Experiment, from: number, to: number): readonly Addition[] {
  return Object.entries(layerTypes).map(([name, type]): Addition => {
    const id = name as LayerId;
    let why: Message | null = null;
    for (let index = to; index >= from; index--) {
      const edited = addLayer(experiment, index, id);
      const { layers, problem } = describeNetwork(edited);
      if (!problem) {
        return {
          id,
          type: type as LayerType,
          fits: { experiment: edited, index, shape: layers[index].output },
          why: null,
        };
      }
      why ??=
        problem.layer === index ? problem.what : behind(experiment, edited.network[problem.layer]?.key, problem.what);
    }
    return { id, type: type as LayerType, fits: null, why };
  });
}

/** Says which layer of the network as it is could not go on behind a new one. */
function behind(experiment: Experiment, key: string | undefined, why: Message): Message {
  const network = describeNetwork(experiment);
  const layer = network.layers.findIndex(({ spec }) => spec.key === key);
  if (layer < 0) return why;
  return message("{layer} behind it could not go on. {why}", { layer: layerName(network, layer), why });
}
