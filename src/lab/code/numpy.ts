import type { Kernel2d } from "../../math/kernel2d";
import type { Border, Stage } from "../../math/pipeline";
import { tidy } from "../../settings";

const padModes = { zero: "constant", repeat: "edge", mirror: "reflect", leave: "edge" } as const;

/** Rows of numbers as both languages write them. */
export const rowsText = ({ rows, columns, values }: Kernel2d, indent: string): string =>
  Array.from(
    { length: rows },
    (_, row) => `${indent}[${values.slice(row * columns, (row + 1) * columns).join(", ")}],`,
  ).join("\n");

/** ` / 9` where every sum is divided by nine. */
export function divided({ scale }: Kernel2d): string {
  return scale === 1 ? "" : ` / ${tidy(1 / scale)}`;
}

const kernelText = (kernel: Kernel2d) => `np.array([\n${rowsText(kernel, "    ")}\n])${divided(kernel)}`;

const slide = (border: Border) => `def slide(picture, kernel):
    """Multiply, add, slide: every channel by itself, the size stays."""
    (height, width, _), (rows, columns) = picture.shape, kernel.shape
    above, before = (rows - 1) // 2, (columns - 1) // 2
    margins = ((above, rows - 1 - above), (before, columns - 1 - before), (0, 0))
    padded = np.pad(picture, margins, mode="${padModes[border]}")
    sums = sum(kernel[i, j] * padded[i:i + height, j:j + width] for i in range(rows) for j in range(columns))${
      border === "leave"
        ? `
    bottom, right = height - (rows - 1 - above), width - (columns - 1 - before)
    result = picture.copy()  # pixels whose window reaches beyond the edge stay
    result[above:bottom, before:right] = sums[above:bottom, before:right]
    return result`
        : `
    return sums`
    }
`;

const pool = `def pool(picture, size, summary):
    """One number for each block of size × size."""
    height, width, channels = picture.shape
    rows, columns = min(size, height), min(size, width)
    down, across = height // rows, width // columns
    blocks = picture[:down * rows, :across * columns].reshape(down, rows, across, columns, channels)
    return summary(blocks, axis=(1, 3))
`;

const summaries = { max: "np.max", average: "np.mean", sum: "np.sum" } as const;

/** The pipeline in Python with NumPy: `filtered` is what the screen shows, before it is coloured. */
export function numpyCode(stages: readonly Stage[], border: Border): string {
  const steps = stages.map((stage) => {
    if (stage.type === "kernel") return `filtered = slide(filtered, ${kernelText(stage.kernel)})`;
    if (stage.type === "relu") return "filtered = np.maximum(filtered, 0)";
    return `filtered = pool(filtered, ${stage.size}, ${summaries[stage.summary]})`;
  });
  const needs = (type: Stage["type"]) => stages.some((stage) => stage.type === type);
  return [
    "import numpy as np",
    "from PIL import Image\n",
    needs("kernel") && `\n${slide(border)}`,
    needs("pool") && `\n${pool}`,
    `\npicture = np.atleast_3d(np.asarray(Image.open("picture.png").convert("L")) / 255)  # "RGB" for colour`,
    "filtered = picture",
    ...steps,
  ]
    .filter((part) => part !== false)
    .join("\n")
    .concat("\n");
}
