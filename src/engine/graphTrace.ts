import type { Scalar, Tensor, Tensor2D } from "@tensorflow/tfjs-core";
import { silencedIn } from "../experiment/silenced";
import type { LayerInfo } from "../experiment/walk";
import { activate, type ActivationName } from "../layers/activations";
import type { TF } from "../math/tensorflow";
import { answerOf, muted, type Learning } from "./forward";
import type { Loss } from "./loss";
import type { Place } from "./parameters";
import type { Weights } from "./store";
import type { BatchTrace, Upstream } from "./trainer";

interface Held {
  readonly layers: readonly LayerInfo[];
  readonly loss: Loss;
  readonly places: readonly Place[];
  /** The learned arrays in the order of the places, and all arrays by layer. */
  readonly cut: () => { readonly learned: readonly Tensor[]; readonly weights: Weights };
}

interface Asked {
  /** `[count, ...inputShape]`. */
  readonly inputs: () => Tensor;
  readonly labels: Float32Array;
  readonly learning: Learning;
  readonly upstream?: Upstream;
}

/** A layer without its curve, and the curve; null where it has none. */
function uncurved(info: LayerInfo): readonly [sums: LayerInfo, curve: ActivationName | null] {
  const name = info.spec.type === "activation" ? "function" : "activation";
  const curve = (info.values[name] ?? null) as ActivationName | null;
  return [curve ? { ...info, values: { ...info.values, [name]: "linear" } } : info, curve];
}

const read = (tensors: readonly Tensor[]) => Promise.all(tensors.map((tensor) => tensor.data<"float32">()));

/**
 * One pass there and back. Zeros are added before and behind each curve: the gradients that these get are those of the
 * numbers there.
 */
export async function traced(tf: TF, held: Held, { inputs, labels, learning, upstream }: Asked): Promise<BatchTrace> {
  const { layers, loss, places, cut } = held;
  const from = upstream?.layer ?? layers.length - 1;
  const outputs: Tensor[] = [];
  const losses: Scalar[] = [];

  const found = tf.tidy(() => {
    const x = inputs();
    const { learned, weights } = cut();
    const zeros = () => layers.map(({ output }) => tf.zeros([labels.length, ...output]));
    const [before, behind] = [zeros(), zeros()];
    const sent = (): Scalar => {
      for (const [index, info] of layers.entries()) {
        const [sums, curve] = uncurved(info);
        const z = tf.add(answerOf(tf, sums, index, weights[index], outputs.at(-1) ?? x, learning), before[index]);
        const a = muted(tf, curve ? activate(tf, z, curve) : z, silencedIn(info));
        outputs.push(tf.keep(tf.add(a, behind[index])));
      }
      losses.push(tf.keep(loss(outputs[outputs.length - 1] as Tensor2D, labels)));
      if (!upstream) return losses[0];
      return tf.sum(tf.mul(outputs[from], tf.tensor(upstream.values, outputs[from].shape)));
    };
    const asked = [...learned, ...before, ...behind, x];
    const { grads } = tf.engine().gradients(sent, asked, undefined, true);
    // Nothing comes back through a step function.
    return (grads as (Tensor | undefined)[]).map((gradient, index) => gradient ?? tf.zerosLike(asked[index]));
  });

  const [gradients, answers, [mean]] = [await read(found), await read(outputs), await read(losses)];
  tf.dispose([found, outputs, losses]);
  const place = (kind: number, layer: number) =>
    layer > from ? null : gradients[places.length + kind * layers.length + layer];
  return {
    loss: mean[0],
    layers: answers.map((output, layer) => ({ output, arriving: place(1, layer), delta: place(0, layer) })),
    inputGradient: gradients[gradients.length - 1],
    gradients: Object.fromEntries(
      layers.map(({ spec }, layer) => [
        spec.key,
        places.flatMap(({ layer: of, name, shape }, index) =>
          of === layer ? [{ name, shape, values: gradients[index] }] : [],
        ),
      ]),
    ),
  };
}
