import { useEffect, useEffectEvent, useRef, type CSSProperties, type PointerEvent } from "react";
import type { Filtered, Pixels } from "../../engine/pictures/api";
import { useTranslate } from "../../ui/language";
import styles from "./BeforeAfter.module.css";
import { Grip } from "./Grip";
import { Numbers } from "./Numbers";
import { PixelCanvas } from "./PixelCanvas";
import { inside, readable, seenCells, type Zoom } from "./zoom";

/** How near the line the pointer takes hold of it where the picture is enlarged, in CSS pixels. */
const near = 20;

/**
 * A picture on the left and what became of it on the right of a line that can be moved; `width` × `height` CSS pixels.
 * Enlarged far enough, each cell shows its number.
 */
export function BeforeAfter(props: {
  before: Pixels | null;
  after: Filtered | null;
  label: string;
  width: number;
  height: number;
  split: number;
  onSplit: (split: number) => void;
  zoom: Zoom;
  onZoom: (zoom: Zoom) => void;
  /** How many times as large the picture can be seen. */
  most: number;
}) {
  const t = useTranslate();
  const { before, after, label, width, height, split, onSplit, zoom, onZoom, most } = props;
  const frame = useRef<HTMLDivElement>(null);
  const drag = useRef<{ kind: "split" | "pan"; x: number; y: number; from: Zoom } | null>(null);
  const zoomed = zoom.times > 1;

  const shareAt = (clientX: number) => {
    const box = frame.current?.getBoundingClientRect();
    return box ? Math.min(1, Math.max(0, (clientX - box.left) / box.width)) : split;
  };
  function onPointerDown(event: PointerEvent<HTMLDivElement>) {
    if (event.button !== 0) return;
    const onLine = Math.abs(shareAt(event.clientX) - split) * width < near;
    drag.current = { kind: !zoomed || onLine ? "split" : "pan", x: event.clientX, y: event.clientY, from: zoom };
    event.currentTarget.setPointerCapture(event.pointerId);
    if (drag.current.kind === "split") onSplit(shareAt(event.clientX));
  }
  function onPointerMove(event: PointerEvent<HTMLDivElement>) {
    const held = drag.current;
    if (!held) return;
    if (held.kind === "split") return onSplit(shareAt(event.clientX));
    const { times, x, y } = held.from;
    const [right, down] = [(event.clientX - held.x) / (width * times), (event.clientY - held.y) / (height * times)];
    onZoom(inside({ times, x: x - right, y: y - down }));
  }
  const onPointerUp = () => {
    drag.current = null;
  };
  const pan = (right: number, down: number) =>
    onZoom(inside({ ...zoom, x: zoom.x + (0.1 * right) / zoom.times, y: zoom.y + (0.1 * down) / zoom.times }));

  /** With Ctrl (a pinch, too) the wheel enlarges what is under the pointer; without it the page scrolls. */
  const onWheel = useEffectEvent((event: WheelEvent) => {
    if (!event.ctrlKey || !frame.current) return;
    event.preventDefault();
    const box = frame.current.getBoundingClientRect();
    const times = Math.min(most, Math.max(1, zoom.times * 2 ** (-event.deltaY / 200)));
    const [right, down] = [(event.clientX - box.left) / box.width - 0.5, (event.clientY - box.top) / box.height - 0.5];
    const share = 1 / zoom.times - 1 / times;
    onZoom(inside({ times, x: zoom.x + right * share, y: zoom.y + down * share }));
  });
  useEffect(() => {
    const element = frame.current;
    element?.addEventListener("wheel", onWheel, { passive: false });
    return () => element?.removeEventListener("wheel", onWheel);
  }, []);

  const [wide, high] = [width * zoom.times, height * zoom.times];
  const place = { left: width / 2 - zoom.x * wide, top: height / 2 - zoom.y * high };
  const layer = (picture: Pixels | null, numbers: ArrayLike<number> | null, name: string | null) => {
    const side = picture ? wide / picture.width : 0;
    const region = picture ? seenCells(zoom, picture.width, picture.height) : null;
    return (
      <>
        <div style={{ position: "absolute", ...place }}>
          <PixelCanvas picture={picture} width={wide} height={high} label={name} />
        </div>
        {picture && region && numbers && side >= readable && (
          <Numbers
            numbers={numbers}
            region={region}
            looks={picture}
            side={side}
            left={place.left + region.left * side}
            top={place.top + region.top * side}
            width={width}
            height={height}
          />
        )}
      </>
    );
  };

  return (
    <div
      ref={frame}
      className={styles.frame}
      style={{ width, height, "--split": split } as CSSProperties}
      data-zoomed={zoomed || undefined}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerUp}
    >
      <div className={styles.sheet}>
        {layer(before, before && brightness(before, seenCells(zoom, before.width, before.height)), null)}
      </div>
      <div className={`${styles.sheet} ${styles.after}`}>{layer(after, after?.numbers ?? null, label)}</div>
      {!after && <p className={styles.waiting}>{t("Drawing the picture …")}</p>}
      <Grip split={split} onSplit={onSplit} onPan={zoomed ? pan : null} />
    </div>
  );
}

/** The mean of the channels of the cells that are seen, 0…1. */
function brightness({ width, pixels }: Pixels, region: ReturnType<typeof seenCells>): Float32Array | null {
  if (region.rows * region.columns > 2500) return null;
  return Float32Array.from({ length: region.rows * region.columns }, (_, cell) => {
    const [row, column] = [region.top + Math.floor(cell / region.columns), region.left + (cell % region.columns)];
    const at = 4 * (row * width + column);
    return (pixels[at] + pixels[at + 1] + pixels[at + 2]) / 765;
  });
}
