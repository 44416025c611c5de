import { choice, number, size, toggle, units, type Size } from "../settings";

/** Where the parameters of a layer start from. */
const initializerSetting = choice({
  label: "Initialiser",
  help: "What the weights start from. He suits ReLU, Glorot suits tanh and sigmoid; uniform draws from −0.05 to 0.05; with zeros all units stay alike.",
  default: "glorot",
  options: [
    { value: "glorot", label: "Glorot" },
    { value: "he", label: "He" },
    { value: "lecun", label: "LeCun" },
    { value: "uniform", label: "uniform" },
    { value: "zeros", label: "zeros" },
  ],
});

const pull = (label: string, help: string) => number({ label, help, default: 0, min: 0, max: 1, step: 0.0001 });

/** What every layer with learned kernels can be told beside its size. */
export const learned = {
  initializer: initializerSetting,
  l1: pull(
    "L1",
    "Pulls every weight towards zero by the same amount, so that the ones that matter little end up at zero.",
  ),
  l2: pull("L2", "Pulls large weights towards zero more than small ones, so that all stay moderate."),
  frozen: toggle({
    label: "Freeze",
    help: "Keeps the parameters of this layer as they are while the others learn.",
    default: false,
  }),
  held: units({
    label: "Frozen units",
    help: "Units whose weights and bias stay as they are while the others of the layer learn.",
  }),
  silenced: units({
    label: "Silenced",
    help: "Units whose answer is forced to 0, in training too.",
  }),
};

const rings = Array.from({ length: 11 }, (_, ring) => ({ value: String(ring), label: String(ring) }));

/** How a convolution treats the border of its input. */
export const paddingSetting = choice({
  label: "Padding",
  help: "What is put around the input: same keeps the size at stride 1, valid adds nothing, a number adds that many rings of zeros.",
  default: "valid",
  options: [{ value: "valid", label: "valid" }, { value: "same", label: "same" }, ...rings],
});

/** How a pooling layer treats the border of its input. */
export const poolPaddingSetting = choice({
  label: "Padding",
  help: "Valid drops the cells that fill no whole window; same keeps them in smaller windows at the border.",
  default: "valid",
  options: [
    { value: "valid", label: "valid" },
    { value: "same", label: "same" },
  ],
});

export const kernelSetting = size({
  label: "Kernel",
  help: "Height and width of the window that slides over the input, in cells.",
  default: [3, 3],
  min: 1,
  max: 11,
});

export const strideSetting = (standard: Size) =>
  size({
    label: "Stride",
    help: "How far the window moves at each step, down and across.",
    default: standard,
    min: 1,
    max: 11,
  });

export const dilationSetting = size({
  label: "Dilation",
  help: "How far apart the cells of the window lie; 1 means side by side.",
  default: [1, 1],
  min: 1,
  max: 8,
});

/** A size in a header: `3×3`, or `2` where a single number says it. */
export const formatSize = ([height, width]: Size): string => `${height}×${width}`;
