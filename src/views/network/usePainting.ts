import { useEffect, useRef, type RefObject } from "react";
import { useMedia } from "../../ui/useMedia";
import { Atlas } from "./atlas";
import { paintLinks } from "./paintLinks";
import { paintOverlay } from "./paintOverlay";
import { paintTiles } from "./paintTiles";
import type { Box } from "./places";
import type { Scene } from "./scene";
import type { Spot } from "./spots";

/** CSS pixels that the dashes of lit links run in a ms. */
const pace = 24 / 1200;

type Canvas = RefObject<HTMLCanvasElement | null>;

/**
 * A cleared context over a part of the drawing, whose unit is a CSS pixel from the upper left corner of the whole; null
 * where the browser gives none. The canvas begins and ends on whole device pixels.
 */
function fresh(canvas: HTMLCanvasElement | null, part: Box, devicePixels: number): CanvasRenderingContext2D | null {
  const context = canvas?.getContext("2d") ?? null;
  if (!canvas || !context) return null;
  const [left, top] = [Math.floor(part.x * devicePixels), Math.floor(part.y * devicePixels)];
  const width = Math.ceil((part.x + part.width) * devicePixels) - left;
  const height = Math.ceil((part.y + part.height) * devicePixels) - top;
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  Object.assign(canvas.style, {
    left: `${left / devicePixels}px`,
    top: `${top / devicePixels}px`,
    width: `${width / devicePixels}px`,
    height: `${height / devicePixels}px`,
  });
  context.setTransform(devicePixels, 0, 0, devicePixels, -left, -top);
  context.clearRect(left / devicePixels, top / devicePixels, width / devicePixels, height / devicePixels);
  return context;
}

function show(canvas: HTMLCanvasElement | null, shown: boolean): void {
  if (canvas) canvas.style.visibility = shown ? "" : "hidden";
}

/** Keeps the three sheets of the drawing up to date: links, tiles, and what lights up under the pointer. */
export function usePainting(task: {
  scene: Scene | null;
  /** The part of the drawing that is painted; null before it is known. */
  part: Box | null;
  spot: Spot | null;
  devicePixels: number;
  playing: boolean;
  /** Whether scene follows scene: then all that nothing lights up is one sheet. */
  moving: boolean;
  /** Whether the input is drawn by the pad instead. */
  pad: boolean;
}): { links: Canvas; tiles: Canvas; overlay: Canvas } {
  const { scene, part, spot, devicePixels, playing, moving, pad } = task;
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
    if (!scene || !part) return;
    atlas.current ??= new Atlas();
    show(links.current, !together);
    const front = fresh(tiles.current, part, devicePixels);
    const behind = together ? front : fresh(links.current, part, devicePixels);
    if (behind) paintLinks(behind, scene, part);
    if (front) paintTiles(front, scene, { part, atlas: atlas.current, devicePixels, pad });
  }, [scene, part, devicePixels, pad, together]);

  useEffect(() => {
    if (!scene || !part) return undefined;
    let frame = 0;
    const paint = () => {
      // An empty sheet that stays empty costs the browser a picture of the size of the network.
      if (!spot && empty.current) return;
      const context = fresh(overlay.current, part, devicePixels);
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
  }, [scene, part, spot, devicePixels, playing, still]);

  return { links, tiles, overlay };
}
