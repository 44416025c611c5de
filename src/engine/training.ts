import { batchOf } from "./batches";
import { crash } from "./crash";
import { createFirstStep } from "./firstStep";
import { isLarge } from "./large";
import { createMeter } from "./pace";
import type { Run } from "./run";
import { now, stretch, type Piece, type Turns } from "./turns";

/**
 * After a first step that a load waited for the page draws its first picture, the whole of it. So many ms, no longer than
 * that takes, the processor is its own.
 */
const drawing = 250;

/** How the run that is held trains. */
interface Training {
  /** One piece: of several updates, up to `most`, where nobody is to see them one by one. */
  readonly piece: (most?: number) => Promise<Piece>;
  /** Trains on until something else is to be done, and resolves then. */
  goOn(stepsPerSecond: number): Promise<void>;
  /** Resolves when the next step is made, or lets wait for it; at once where that of a large network would hold up its first picture. */
  readonly stepped: () => Promise<void>;
  /** Examples a second, of late. */
  rate(): number;
  /** Another run begins: nothing is known of its rate. */
  begin(): void;
}

export function createTraining(run: () => Run, turns: Turns): Training {
  const firstStep = createFirstStep();
  let meter = createMeter();

  async function piece(most = Infinity): Promise<Piece> {
    const held = run();
    const batch = batchOf(held);
    const quick = Math.floor((meter.rate() / batch) * (stretch / 1000));
    const before = held.step();
    const start = now();
    const kind = await held.train(Math.min(most, turns.pace() === Infinity ? Math.max(1, quick) : 1));
    meter.count((held.step() - before) * batch, now() - start);
    if (firstStep.hear(kind)) turns.hush(drawing);
    return kind;
  }

  return {
    piece,
    goOn: (stepsPerSecond) => turns.repeat(piece, stepsPerSecond).catch(crash),
    stepped() {
      if (!isLarge(run().network)) return firstStep.made();
      turns.hush(drawing);
      return Promise.resolve();
    },
    rate: () => meter.rate(),
    begin() {
      meter = createMeter();
    },
  };
}
