import { same } from "../../experiment/same";
import type { PartName, Parts } from "../../experiment/snapshot";
import type { Probe, Scene } from "./probe";

/** While training, a part rests this many times as long as it took to make, so that most of the time goes to training. */
const rest = 4;

/** Parts that take less, in ms, never rest. */
const quick = 2;

interface Made<T> {
  readonly part: T;
  readonly generation: number;
  readonly version: number;
  readonly asked: unknown;
  /** In ms. */
  readonly at: number;
  readonly took: number;
}

/** Makes a part anew when something it shows has changed: at once while nothing moves, now and then while training. */
export function createRhythm<P extends PartName>(probe: Probe<P>): (scene: Scene) => Promise<Parts[P]> {
  let made: Made<Parts[P]> | null = null;

  /** Whether the part made last still does. */
  function stands({ generation, version, asked, at, took }: Made<unknown>, scene: Scene, now: unknown): boolean {
    if (generation !== scene.generation || !same(asked, now)) return false;
    if (probe.weights === false || version === scene.run.version()) return true;
    return scene.training && took > quick && scene.now() - at < rest * took;
  }

  return async (scene) => {
    const asked = probe.asks?.(scene);
    if (probe.asks && made && stands(made, scene, asked)) return made.part;
    const start = scene.now();
    const part = await probe.read(scene);
    const at = scene.now();
    made = { part, generation: scene.generation, version: scene.run.version(), asked, at, took: at - start };
    return part;
  };
}
