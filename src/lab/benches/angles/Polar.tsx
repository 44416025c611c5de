import { useRef, type PointerEvent } from "react";
import type { Kernel2d } from "../../../math/kernel2d";
import { edgeResponse } from "../../../math/oriented";
import { figure } from "../../../ui/figures";
import { useTranslate } from "../../../ui/language";
import styles from "./Angles.module.css";

const [size, middle, reach] = [232, 116, 88];
const step = 4;

const at = (degrees: number, radius: number) => {
  const turn = (degrees * Math.PI) / 180;
  return [middle + radius * Math.cos(turn), middle - radius * Math.sin(turn)] as const;
};

/**
 * What a kernel answers to edges of every angle: the further out, the stronger; where the bright side changes so does
 * the sign. Pulling turns the kernel where it can be turned.
 */
export function Polar(props: { kernel: Kernel2d; turn: number | null; onTurn: (degrees: number) => void }) {
  const t = useTranslate();
  const { kernel, turn, onTurn } = props;
  const dragging = useRef(false);
  const answers = Array.from({ length: 360 / step }, (_, index) => edgeResponse(kernel, index * step));
  const most = Math.max(...answers.map(Math.abs), 1e-9);
  const lobe = (sign: 1 | -1) =>
    answers
      .map((answer, index) =>
        at(index * step, (reach * Math.max(0, sign * answer)) / most)
          .map((place) => place.toFixed(1))
          .join(" "),
      )
      .join(" L");
  const strongest = answers.indexOf(Math.max(...answers)) * step;

  function pull(event: PointerEvent<SVGSVGElement>) {
    if (turn === null || !dragging.current) return;
    const box = event.currentTarget.getBoundingClientRect();
    const [x, y] = [event.clientX - box.left - box.width / 2, box.top + box.height / 2 - event.clientY];
    const degrees = (Math.atan2(y, x) * 180) / Math.PI;
    onTurn((Math.round(degrees / 5) * 5 + 360) % 180);
  }
  return (
    <svg
      className={styles.polar}
      data-turns={turn !== null || undefined}
      viewBox={`0 0 ${size} ${size}`}
      width={size}
      height={size}
      role="img"
      aria-label={t("Answers by the angle of an edge: strongest, {answer}, at {degrees}°", {
        answer: figure(Math.max(...answers)),
        degrees: strongest,
      })}
      onPointerDown={(event) => {
        dragging.current = true;
        event.currentTarget.setPointerCapture(event.pointerId);
        pull(event);
      }}
      onPointerMove={pull}
      onPointerUp={() => (dragging.current = false)}
      onPointerCancel={() => (dragging.current = false)}
    >
      {[0.5, 1].map((share) => (
        <circle key={share} className={styles.ring} cx={middle} cy={middle} r={reach * share} />
      ))}
      {[0, 45, 90, 135].map((degrees) => {
        const [[x1, y1], [x2, y2]] = [at(degrees, reach), at(degrees + 180, reach)];
        return <line key={degrees} className={styles.ring} x1={x1} y1={y1} x2={x2} y2={y2} />;
      })}
      {[0, 45, 90, 135, 180, 225, 270, 315].map((degrees) => {
        const [x, y] = at(degrees, reach + 15);
        return (
          <text key={degrees} className={styles.tick} x={x} y={y + 4} textAnchor="middle">
            {degrees}°
          </text>
        );
      })}
      <path className={styles.above} d={`M${lobe(1)}Z`} />
      <path className={styles.below} d={`M${lobe(-1)}Z`} />
      {turn !== null && <Hand turn={turn} />}
    </svg>
  );
}

/** The edge that the kernel is turned to. */
function Hand({ turn }: { turn: number }) {
  const [[x1, y1], [x2, y2]] = [at(turn, reach), at(turn + 180, reach)];
  return (
    <>
      <line className={styles.hand} x1={x1} y1={y1} x2={x2} y2={y2} />
      <circle className={styles.grip} cx={x1} cy={y1} r={6} />
    </>
  );
}
