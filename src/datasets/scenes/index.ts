import { blocks } from "./blocks";
import { Easel } from "./easel";
import { leaf } from "./leaf";
import { lighthouse } from "./lighthouse";
import { lineGrid } from "./lineGrid";
import type { Scene } from "./scene";
import { street } from "./street";

/** Every scene, by the word that links use. */
export const scenes = { lighthouse, street, leaf, lineGrid, blocks } satisfies Record<string, Scene>;

export type SceneId = keyof typeof scenes;

/** The height that belongs to a width, in pixels. */
const heightOf = ({ across, down }: Scene, width: number): number => Math.max(1, Math.round((width * down) / across));

/** Draws a scene `width` pixels wide as `[height, width, 3]`, values 0…1. The angle is in degrees. */
export function drawScene(scene: Scene, width: number, angle = scene.angle?.standard ?? 0): Easel {
  const easel = new Easel(width, heightOf(scene, width), scene.across);
  scene.paint(easel, angle);
  return easel;
}
