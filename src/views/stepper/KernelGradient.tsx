import { useState } from "react";
import type { LayerInfo } from "../../experiment/network";
import { message } from "../../locales/message";
import { paddingAround, type SlidingWindow as Window } from "../../layers/windows";
import { span } from "../../math/windows";
import type { Size } from "../../settings";
import { useTranslate } from "../../ui/language";
import { SlidingWindow } from "../../ui/slidingWindow/SlidingWindow";
import { cell, type Table } from "../view";
import { inputOf, nameOf, sourceOf, type Followed } from "./followed";
import { kernelGradient, weightIndex } from "./kernelGradient";
import { brief, precise } from "./precise";
import { Section } from "./Section";
import styles from "./Stepper.module.css";

const rowsOf = (values: ArrayLike<number>, rows: number, columns: number): number[][] =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_cell, column) => values[row * columns + column]),
  );

/**
 * How the error slides over what was read: its cells as far apart as the kernel's steps, moving by the kernel's
 * dilation. Cells of the input that no window reads are cut off; negative padding does not exist.
 */
function slidingOf({ input, output, values }: LayerInfo) {
  const window = values as unknown as Window;
  const padding = paddingAround(input, window);
  const [down, across] = ([0, 1] as const).map((axis) => {
    const reach = span(output[axis], window.stride[axis]) + span(window.kernel[axis], window.dilation[axis]) - 1;
    const after = reach - input[axis] - padding[axis][0];
    return { margin: [padding[axis][0], Math.max(0, after)] as const, cells: input[axis] + Math.min(0, after) };
  });
  return {
    size: [down.cells, across.cells] as const,
    sliding: {
      stride: window.dilation,
      dilation: window.stride,
      padding: { down: down.margin, across: across.margin },
      edge: "zero" as const,
    },
  };
}

/** One slice of a kernel: its gradient as the correlation of the map that it read with the error of the map it gave. */
export function KernelGradient({ followed, layer, channel }: { followed: Followed; layer: number; channel: number }) {
  const t = useTranslate();
  const { experiment, network, trace, unit } = followed;
  const [wanted, setAt] = useState({ row: 0, column: 0 });
  const info = network.layers[layer];
  const { arrays, delta } = trace.layers[layer];
  const kernel = arrays.find(({ name }) => name === "kernel");
  if (!kernel?.gradient || !delta) return null;
  const [height, width] = info.values.kernel as Size;
  const found = kernelGradient(info, inputOf(followed, layer), delta, unit, channel);
  const { size, sliding } = slidingOf(info);
  const at = { row: Math.min(wanted.row, height - 1), column: Math.min(wanted.column, width - 1) };
  const batch = kernel.gradient;
  const ofBatch = Float32Array.from(
    { length: height * width },
    (_, tap) => batch[weightIndex(info, unit, tap, channel)],
  );
  const place = at.row * width + at.column;
  const table: Table = {
    head: [message("row"), message("column"), message("this example adds"), message("∂L/∂w of the batch")],
    rows: Array.from(ofBatch, (value, tap) => [
      cell(String(Math.floor(tap / width) + 1)),
      cell(String((tap % width) + 1)),
      cell(precise(found.sums[tap])),
      cell(precise(value)),
    ]),
  };
  const read = t(sourceOf(experiment, network, layer - 1, channel));
  const given = t(nameOf(followed, layer, unit));
  return (
    <Section title={message("What it read, correlated with its error")} table={table}>
      <SlidingWindow
        input={{
          name: read,
          scale: found.input.some((value) => value < 0) ? "signed" : layer === 0 ? "picture" : "activation",
          cells: rowsOf(found.input, info.input[0], info.input[1])
            .slice(0, size[0])
            .map((row) => row.slice(0, size[1])),
        }}
        kernel={{
          name: t("error of {name}", { name: given }),
          scale: "signed",
          cells: rowsOf(found.delta, info.output[0], info.output[1]),
        }}
        output={{
          name: t("gradient of the weights, from this example"),
          scale: "signed",
          cells: rowsOf(found.sums, height, width),
          write: brief,
        }}
        sliding={sliding}
        close
        at={at}
        onAt={setAt}
      />
      <p className={styles.formula}>
        {t("Weight at row {row}, column {column}", { row: at.row + 1, column: at.column + 1 })}:{" "}
        {t("this example adds {value}; the batch comes to {whole}.", {
          value: precise(found.sums[place]),
          whole: precise(ofBatch[place]),
        })}
      </p>
    </Section>
  );
}
