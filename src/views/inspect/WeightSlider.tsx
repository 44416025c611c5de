import { useState } from "react";
import { figure } from "../../ui/figures";
import { Slider } from "../../ui/Slider";

/** The ends of a slider: a power of two that holds what is to be moved, so that it stays while that is moved. */
const reachFor = (size: number): number => 2 ** Math.max(1, Math.ceil(Math.log2(Math.max(size, 1e-6))));

/** A weight or an input on a line through 0; it follows the hand at once. */
export function WeightSlider(props: {
  label: string;
  value: number;
  /** The largest number on the lines beside it. */
  size: number;
  /** Ends of its own, where a number has some. */
  ends?: readonly [min: number, max: number, step: number];
  onWrite: (value: number) => void;
}) {
  const { label, value, size, ends, onWrite } = props;
  const reach = reachFor(size);
  const [min, max, step] = ends ?? [-reach, reach, reach / 100];
  const [held, hold] = useState<number | null>(null);
  return (
    <span onPointerUp={() => hold(null)} onBlur={() => hold(null)}>
      <Slider
        label={label}
        value={held ?? value}
        min={min}
        max={max}
        step={step}
        standard={0}
        spoken={(now) => figure(now)}
        onChange={(now) => {
          hold(now);
          onWrite(now);
        }}
      />
    </span>
  );
}
