import { message } from "../../locales/message";
import { bench } from "../bench";
import { wiringSettings } from "../wiring/settings";
import { letterOf, wired } from "../wiring/wired";
import { WiringBench } from "../wiring/WiringBench";

/** A convolution seen as a fully connected layer, most of whose wires are cut and the rest shared. */
export const wiring = bench({
  title: message("Wires"),
  summary: message(
    "A convolution is a fully connected layer with most wires cut and the others sharing a few weights.",
  ),
  settings: wiringSettings,
  looks: ["lit", "output", "weight"],
  Component: WiringBench,
  describe(values) {
    const laid = wired(values);
    if (!laid) return message("The window is larger than the picture: there is no place for it.");
    const counts = { inputs: laid.pixels.length, outputs: laid.sums.length, wires: laid.lit.length };
    return values.lit === "weight"
      ? message("{inputs} pixels, {outputs} outputs; lit are {wires} wires with weight {letter}.", {
          ...counts,
          letter: letterOf(laid.weight),
        })
      : message("{inputs} pixels, {outputs} outputs; lit are {wires} wires to output {output}.", {
          ...counts,
          output: laid.output + 1,
        });
  },
});
