import { addScaled, addSigns, scale, sumOfSquares } from "./activations";
import { adagrad, adam, momentum, rmsprop, sgd } from "./optimizers";

/** Numbers of the optimisers, as `fused/rules.ts` lists them. */
const SGD = 0,
  MOMENTUM = 1,
  RMSPROP = 2,
  ADAGRAD = 3;

/** Parameters side by side that learn: pointers to them, their gradients and the optimiser's slots. */
@unmanaged
class Stretch {
  weights: usize;
  gradients: usize;
  first: usize;
  second: usize;
  count: i32;
}

/** A kernel that is pulled towards zero. */
@unmanaged
class Pull {
  weights: usize;
  gradients: usize;
  count: i32;
}

/** What an update is told, in words; behind it lie its stretches, then its pulls. */
@unmanaged
class Update {
  kind: i32;
  /** `Numbers`, then l1 and l2 of each pull, all in double precision. */
  numbers: usize;
  stretches: i32;
  pulls: i32;
}

/** The settings that stay as they are. */
@unmanaged
class Numbers {
  /** The length that the gradient is shortened to; 0 for any. */
  clip: f64;
  /** Momentum, ρ or β1. */
  keep: f64;
  /** β2, or whether Nesterov's look ahead is on. */
  other: f64;
  epsilon: f64;
}

/** The settings that change from one update to the next. */
@unmanaged
class Pace {
  rate: f64;
  /** What every parameter is multiplied by before it moves: AdamW's decay; 1 for the others. */
  shrink: f64;
  /** Adam's corrections of its two running means. */
  first: f64;
  second: f64;
}

/** Bytes of a `Pace`. */
export const paceBytes: usize = offsetof<Pace>();

/** Adds the gradients of l1·Σ|w| + l2·Σw² over the kernels; biases and scales are left alone. */
function pull(at: usize, count: i32, numbers: usize): void {
  for (; count > 0; count--, at += offsetof<Pull>(), numbers += 16) {
    const kernel = changetype<Pull>(at);
    const l1 = load<f64>(numbers),
      l2 = load<f64>(numbers, 8);
    if (l1 > 0) addSigns(kernel.weights, kernel.gradients, <f32>l1, kernel.count);
    if (l2 > 0) addScaled(kernel.weights, kernel.gradients, <f32>(2 * l2), kernel.count);
  }
}

/** Shortens the gradient of everything that learns to a length. */
function shorten(from: usize, end: usize, length: f64): void {
  let squares: f64 = 0;
  for (let at = from; at < end; at += offsetof<Stretch>()) {
    squares += sumOfSquares(changetype<Stretch>(at).gradients, changetype<Stretch>(at).count);
  }
  const factor = <f32>min<f64>(1, length / sqrt(squares));
  for (let at = from; at < end; at += offsetof<Stretch>()) {
    const stretch = changetype<Stretch>(at);
    scale(stretch.gradients, stretch.gradients, factor, stretch.count);
  }
}

/** One update of everything that learns from the gradients there are, by an `Update` and a `Pace`. */
export function update(table: usize, now: usize): void {
  const what = changetype<Update>(table),
    numbers = changetype<Numbers>(what.numbers),
    pace = changetype<Pace>(now);
  const from = table + offsetof<Update>();
  const end = from + <usize>what.stretches * offsetof<Stretch>();
  pull(end, what.pulls, what.numbers + offsetof<Numbers>());
  if (numbers.clip > 0) shorten(from, end, numbers.clip);
  const rate = <f32>pace.rate,
    epsilon = <f32>numbers.epsilon;
  for (let at = from; at < end; at += offsetof<Stretch>()) {
    const s = changetype<Stretch>(at);
    const w = s.weights,
      g = s.gradients;
    if (pace.shrink != 1) scale(w, w, <f32>pace.shrink, s.count);
    if (what.kind == SGD) sgd(w, g, s.count, rate);
    else if (what.kind == MOMENTUM) momentum(w, g, s.first, s.count, rate, <f32>numbers.keep, numbers.other != 0);
    else if (what.kind == RMSPROP) rmsprop(w, g, s.first, s.count, rate, numbers.keep, epsilon);
    else if (what.kind == ADAGRAD) adagrad(w, g, s.first, s.count, rate, epsilon);
    else {
      const first = <f32>pace.first,
        second = <f32>pace.second;
      adam(w, g, s.first, s.second, s.count, rate, numbers.keep, numbers.other, epsilon, first, second);
    }
  }
}
