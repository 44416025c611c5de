import { useEffect, useRef, useState, type PointerEventHandler, type RefObject } from "react";

/** Draws onto a context whose unit is one CSS pixel. */
export type Paint = (context: CanvasRenderingContext2D, devicePixels: number) => void;

/** Device pixels per CSS pixel, followed when the window moves to another screen or is zoomed. */
export function useDevicePixels(): number {
  const [ratio, setRatio] = useState(() => window.devicePixelRatio || 1);
  useEffect(() => {
    const query = window.matchMedia(`(resolution: ${ratio}dppx)`);
    const follow = () => setRatio(window.devicePixelRatio || 1);
    query.addEventListener("change", follow);
    // Not every browser's own ratio matches a query that is made of it.
    window.addEventListener("resize", follow);
    return () => {
      query.removeEventListener("change", follow);
      window.removeEventListener("resize", follow);
    };
  }, [ratio]);
  return ratio;
}

/**
 * A canvas as sharp as the screen. `width` and `height` are CSS pixels; `paint` runs whenever it is another function than
 * before, so what costs much and seldom changes is best handed over from `useCallback`. `label` is the sentence that says
 * what the picture shows; null where text beside it says so already.
 */
export function Canvas(props: {
  width: number;
  height: number;
  paint: Paint;
  label: string | null;
  className?: string;
  canvasRef?: RefObject<HTMLCanvasElement | null>;
  onPointerDown?: PointerEventHandler<HTMLCanvasElement>;
  onPointerMove?: PointerEventHandler<HTMLCanvasElement>;
  onPointerUp?: PointerEventHandler<HTMLCanvasElement>;
  onPointerLeave?: PointerEventHandler<HTMLCanvasElement>;
}) {
  const { width, height, paint, label, className, canvasRef, ...pointer } = props;
  const own = useRef<HTMLCanvasElement>(null);
  const ref = canvasRef ?? own;
  const ratio = useDevicePixels();
  useEffect(() => {
    const canvas = ref.current;
    const context = canvas?.getContext("2d");
    if (!canvas || !context) return;
    const [across, down] = [Math.max(1, Math.round(width * ratio)), Math.max(1, Math.round(height * ratio))];
    if (canvas.width !== across) canvas.width = across;
    if (canvas.height !== down) canvas.height = down;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, width, height);
    paint(context, ratio);
  }, [ref, paint, width, height, ratio]);
  return (
    <canvas
      ref={ref}
      className={className}
      style={{ width, height }}
      {...(label === null ? { "aria-hidden": true } : { role: "img", "aria-label": label })}
      {...pointer}
    />
  );
}
