import type { Trainer } from "../../../../src/engine/trainer";
import type { Contender } from "../contender";
import type { netOf } from "../nets";

type Net = ReturnType<typeof netOf>;

/** Updates of a call, where a trainer makes many at once. A run has as many between two states that it keeps. */
const together = 40;

/** A trainer of ours, stepped as a run of the engine does: each call is awaited before the next. */
export function stepped(trainer: Trainer, net: Net): Contender {
  const go = trainer.steps ? inCourses(trainer.steps, net) : oneByOne(trainer, net);
  return {
    work: net.batch,
    async run(steps) {
      const loss = await go(steps);
      if (!Number.isFinite(loss)) throw new Error(`step: must stay finite, got ${loss}`);
      return steps;
    },
  };
}

/** Makes so many steps; answers the last loss. */
type Go = (steps: number) => Promise<number>;

function oneByOne(trainer: Trainer, { batches }: Net): Go {
  let step = 0;
  return async (steps) => {
    let loss = 0;
    for (let made = 0; made < steps; made++) loss = await trainer.step(batches[step++ % batches.length], step);
    return loss;
  };
}

/** The batches one behind the other, again and again. */
function inCourses(many: NonNullable<Trainer["steps"]>, { batches, batch: size }: Net): Go {
  const set = {
    count: batches.length * size,
    inputs: Float32Array.from(batches.flatMap(({ inputs }) => [...inputs])),
    labels: Float32Array.from(batches.flatMap(({ labels }) => [...labels])),
  };
  const order = Uint32Array.from({ length: together * size }, (_, place) => place % set.count);
  let step = 1;
  return async (steps) => {
    let loss = 0;
    for (let left = steps; left > 0;) {
      const losses = await many({ set, order, place: 0, size, count: Math.min(left, together) }, step);
      step += losses.length;
      left -= losses.length;
      loss = losses[losses.length - 1];
    }
    return loss;
  };
}
