import { useEffect, useRef, type RefObject } from "react";
import { useMedia } from "../../ui/useMedia";
import { Atlas } from "./atlas";
import { paintLinks } from "./paintLinks";
import { paintOverlay } from "./paintOverlay";
import { paintTiles } from "./paintTiles";
import type { Scene } from "./scene";
import type { Spot } from "./spots";

/** CSS pixels that the dashes of lit links run in a ms. */
const pace = 24 / 1200;

type Canvas = RefObject<HTMLCanvasElement | null>;

/** A cleared context of the canvas's own size whose unit is a CSS pixel; null where the browser gives none. */
function fresh(
  canvas: HTMLCanvasElement | null,
  { layout }: Scene,
  devicePixels: number,
): CanvasRenderingContext2D | null {
  const context = canvas?.getContext("2d") ?? null;
  if (!canvas || !context) return null;
  const [width, height] = [Math.ceil(layout.width * devicePixels), Math.ceil(layout.height * devicePixels)];
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  context.setTransform(devicePixels, 0, 0, devicePixels, 0, 0);
  context.clearRect(0, 0, layout.width, layout.height);
  return context;
}

function show(canvas: HTMLCanvasElement | null, shown: boolean): void {
  if (canvas) canvas.style.visibility = shown ? "" : "hidden";
}

/** Keeps the three sheets of the drawing up to date: links, tiles, and what lights up under the pointer. */
export function usePainting(task: {
  scene: Scene | null;
  spot: Spot | null;
  devicePixels: number;
  playing: boolean;
  /** Whether scene follows scene: then all that nothing lights up is one sheet. */
  moving: boolean;
  /** Whether the input is drawn by the pad instead. */
  pad: boolean;
}): { links: Canvas; tiles: Canvas; overlay: Canvas } {
  const { scene, spot, devicePixels, playing, moving, pad } = task;
  const links = useRef<HTMLCanvasElement>(null);
  const tiles = useRef<HTMLCanvasElement>(null);
  const overlay = useRef<HTMLCanvasElement>(null);
  const atlas = useRef<Atlas | null>(null);
  const flow = useRef(0);
  const empty = useRef(false);
  const still = useMedia("(prefers-reduced-motion: reduce)");

  // Each sheet costs the browser as much as all that is on it.
  const together = moving && spot === null;
  useEffect(() => {
    if (!scene) return;
    atlas.current ??= new Atlas();
    show(links.current, !together);
    const front = fresh(tiles.current, scene, devicePixels);
    const behind = together ? front : fresh(links.current, scene, devicePixels);
    if (behind) paintLinks(behind, scene);
    if (front) paintTiles(front, scene, atlas.current, devicePixels, pad);
  }, [scene, devicePixels, pad, together]);

  useEffect(() => {
    if (!scene) return undefined;
    let frame = 0;
    const paint = () => {
      // An empty sheet that stays empty costs the browser a picture of the size of the network.
      if (!spot && empty.current) return;
      const context = fresh(overlay.current, scene, devicePixels);
      empty.current = !spot;
      show(overlay.current, !empty.current);
      if (!context || !spot) return;
      atlas.current ??= new Atlas();
      paintOverlay(context, scene, spot, { flow: playing ? flow.current : null, atlas: atlas.current, devicePixels });
    };
    paint();
    if (!spot || !playing || still) return undefined;
    const run = (now: number) => {
      flow.current = (now * pace) % 12;
      paint();
      frame = requestAnimationFrame(run);
    };
    frame = requestAnimationFrame(run);
    return () => cancelAnimationFrame(frame);
  }, [scene, spot, devicePixels, playing, still]);

  return { links, tiles, overlay };
}
