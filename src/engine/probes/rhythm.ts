import { same } from "../../experiment/same";
import type { PartName, Parts } from "../../experiment/snapshot";
import { unfinished, type Probe, type Scene } from "./probe";
import type { Turn } from "./turn";

/** Parts that take less, in ms, keep up with the learner who moves through the steps. */
const quick = 2;

/** A part and the step it shows. */
export interface Made<P extends PartName> {
  readonly part: Parts[P];
  readonly step: number;
  /** No other part that was ever made has this number. */
  readonly mark: number;
}

/** Makes one part of each snapshot. */
export interface Rhythm<P extends PartName> {
  /** Null where there was never time for it yet. */
  (scene: Scene): Promise<Made<P> | null>;
  /** When the part was made last, in ms. */
  readonly last: () => number;
}

/**
 * Makes a part anew when something it shows has changed: at once while nothing moves; while training, when it is its
 * turn, so that all parts together take a tenth of the time and of what a slow pace leaves idle two fifths, and what
 * takes many examples not in the first picture of all; while the learner moves through the steps those of many examples
 * in turn, so that all others keep up with the display. What of the past, or of a large network, does not fit into one
 * answer at rest comes with the next.
 */
export function createRhythm<P extends PartName>(probe: Probe<P>, turn: Turn): Rhythm<P> {
  let made:
    | (Made<P> & {
        generation: number;
        version: number;
        asked: unknown;
        extent: number;
        at: number;
        took: number;
        more: boolean;
      })
    | null = null;

  /** Whether the part made last still does. */
  function stands(before: NonNullable<typeof made>, scene: Scene, now: unknown) {
    const { generation, version, asked, extent, took, more } = before;
    if (generation !== scene.generation || !same(asked, now)) return false;
    if (more && !scene.hurried) return false;
    const whole = extent >= (probe.extent?.(scene) ?? 0);
    if (probe.weights === false || (version === scene.run.version() && whole)) return true;
    if (scene.hurried) return took > quick && probe.many === true && !turn.isFor(true, scene.now());
    if (scene.training) return !turn.isFor(probe.many === true, scene.now());
    if (took <= quick) return false;
    if (!probe.many || scene.hasTime() || (scene.run === scene.newest && !scene.large)) return false;
    scene.later();
    return true;
  }

  /** The part made last, where it only stays behind. */
  const stillTrue = ({ generation }: Scene, now: unknown) =>
    made?.generation === generation && same(made.asked, now) ? made : null;

  const make = async (scene: Scene) => {
    const asked = probe.asks?.(scene);
    if (probe.asks && made && stands(made, scene, asked)) return made;
    if (probe.many && !scene.hasTime() && (scene.training ? !made : scene.large && !scene.hurried)) {
      scene.later();
      return stillTrue(scene, asked);
    }
    const start = scene.now();
    let more = false;
    const later = () => {
      more = true;
      scene.later();
    };
    const part = await probe.read({ ...scene, later });
    if (part === unfinished) {
      scene.later();
      return stillTrue(scene, asked);
    }
    const at = scene.now();
    const { generation, run } = scene;
    const took = at - start;
    // One hold-up, or code that runs for the first time, is not what the part costs.
    const cost = Math.min(took, made?.took ?? took);
    made = {
      part,
      step: run.step(),
      mark: turn.mark(),
      generation,
      version: run.version(),
      asked,
      extent: probe.extent?.(scene) ?? 0,
      at,
      took,
      more,
    };
    if (scene.training || scene.hurried) turn.made(probe.many === true, cost, at, scene.hurried);
    return made;
  };
  return Object.assign(make, { last: () => made?.at ?? 0 });
}
