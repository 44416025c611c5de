import type { LayerInfo } from "../../experiment/walk";
import { sizeOf } from "../../math/shape";
import { tapsAlong } from "../../math/taps";
import type { Padding } from "../../math/windows";
import type { Size } from "../../settings";
import type { Rule } from "./rule";

/**
 * Slides a window over `count` examples; `see` hears for each place of the answer where it begins in `answers`, and
 * `read` for each cell that lies on the input: which tap of the window it is, and where it begins in `x`.
 */
function slide(
  { input, output, values }: LayerInfo,
  window: Size,
  dilation: Size,
  count: number,
  see: (place: number) => void,
  read: (place: number, tap: number, at: number) => void,
): void {
  const { stride, padding } = values as { stride: Size; padding: Padding };
  const sliding = { stride, dilation, padding, edge: "zero" } as const;
  const rows = tapsAlong(0, input[0], window[0], sliding).cells;
  const columns = tapsAlong(1, input[1], window[1], sliding).cells;
  const [down, across, units] = output;
  const size = sizeOf(input);
  for (let n = 0, place = 0; n < count; n++)
    for (let row = 0; row < down; row++)
      for (let column = 0; column < across; column++, place += units) {
        see(place);
        for (let i = 0; i < window[0]; i++) {
          const y = rows[row * window[0] + i];
          if (y < 0) continue;
          for (let j = 0; j < window[1]; j++) {
            const x = columns[column * window[1] + j];
            if (x >= 0) read(place, i * window[1] + j, n * size + (y * input[1] + x) * input[2]);
          }
        }
      }
}

const answersOf = ({ output }: LayerInfo, count: number) => new Float64Array(count * sizeOf(output));

/** What a layer of kernels multiplies and adds: its input and its weights into `answers`. */
interface Weighing {
  readonly x: Float64Array;
  readonly info: LayerInfo;
  readonly kernel: Float64Array;
  readonly answers: Float64Array;
}

/** A window of weights slides; `adding` answers what adds the products of one tap at one place. */
const weighed =
  (adding: (weighing: Weighing) => (place: number, tap: number, at: number) => void): Rule =>
  (x, info, { kernel, bias }, { count }) => {
    const { kernel: window, dilation } = info.values as { kernel: Size; dilation: Size };
    const answers = answersOf(info, count);
    slide(info, window, dilation, count, (place) => answers.set(bias, place), adding({ x, info, kernel, answers }));
    return answers;
  };

export const conv2d = weighed(({ x, info, kernel, answers }) => {
  const [channels, units] = [info.input[2], info.output[2]];
  return (place, tap, at) => {
    for (let channel = 0; channel < channels; channel++) {
      const value = x[at + channel];
      const from = (tap * channels + channel) * units;
      for (let unit = 0; unit < units; unit++) answers[place + unit] += value * kernel[from + unit];
    }
  };
});

export const depthwiseConv2d = weighed(({ x, info, kernel, answers }) => {
  const units = info.output[2];
  const copies = units / info.input[2];
  return (place, tap, at) => {
    for (let unit = 0; unit < units; unit++)
      answers[place + unit] += x[at + Math.floor(unit / copies)] * kernel[tap * units + unit];
  };
});

const windowOf = ({ values }: LayerInfo) => values.window as Size;

export const maxPooling2d: Rule = (x, info, _arrays, { count }) => {
  const units = info.output[2];
  const answers = answersOf(info, count).fill(Number.NEGATIVE_INFINITY);
  slide(
    info,
    windowOf(info),
    [1, 1],
    count,
    () => undefined,
    (place, _tap, at) => {
      for (let unit = 0; unit < units; unit++) answers[place + unit] = Math.max(answers[place + unit], x[at + unit]);
    },
  );
  return answers;
};

/** Cells beyond the border don't count. */
export const averagePooling2d: Rule = (x, info, _arrays, { count }) => {
  const units = info.output[2];
  const answers = answersOf(info, count);
  const inside = new Float64Array(answers.length / units);
  slide(
    info,
    windowOf(info),
    [1, 1],
    count,
    () => undefined,
    (place, _tap, at) => {
      inside[place / units]++;
      for (let unit = 0; unit < units; unit++) answers[place + unit] += x[at + unit];
    },
  );
  for (let at = 0; at < answers.length; at++) answers[at] /= inside[Math.floor(at / units)];
  return answers;
};
