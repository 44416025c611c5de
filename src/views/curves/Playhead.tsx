import { useRef, type KeyboardEvent, type PointerEvent } from "react";
import type { Progress } from "../../experiment/snapshot";
import { numberText } from "../../locales/numberText";
import { useSession } from "../../session/useSession";
import { figure } from "../../ui/figures";
import { useTranslate } from "../../ui/language";
import type { Box } from "./layout";
import styles from "./Playhead.module.css";

/** How many kept moments a key leads on. */
const leaps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 10,
  PageDown: -10,
};

/** The grip that leads through the steps of a run, and the field in which it can be dragged from anywhere. */
export function Playhead(props: {
  progress: Progress;
  box: Box;
  foot: number;
  /** Where the shown step and the newest one stand, in CSS pixels from the left end of the box. */
  head: number;
  end: number;
  stepAt: (x: number) => number;
}) {
  const { progress, box, foot, head, end, stepAt } = props;
  const t = useTranslate();
  const session = useSession();
  const left = useRef(0);
  const grip = useRef<HTMLSpanElement>(null);
  const { step, epoch, reached } = progress;
  const past = step < reached.step;

  const scrub = (event: PointerEvent<HTMLElement>) => {
    const x = event.clientX - left.current - slack;
    session.look(x >= end - 1 ? null : Math.round(stepAt(Math.max(0, x))));
  };
  const press = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0 || reached.step === 0) return;
    event.preventDefault();
    left.current = event.currentTarget.getBoundingClientRect().left;
    grip.current?.focus({ preventScroll: true });
    event.currentTarget.setPointerCapture(event.pointerId);
    scrub(event);
  };
  const drag = (event: PointerEvent<HTMLElement>) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) scrub(event);
  };
  const keys = (event: KeyboardEvent) => {
    const by = leaps[event.key];
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Home") session.look(0);
    else if (event.key === "End") session.look(null);
    else if (by) session.leap(by * (event.shiftKey ? 10 : 1));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const at = { step, epoch: figure(epoch, 1), last: reached.step };
  return (
    <>
      <div
        className={styles.field}
        style={{ left: box.left - slack, top: 0, width: end + 2 * slack, height: foot + 18 }}
        data-live={reached.step > 0 || undefined}
        onPointerDown={press}
        onPointerMove={drag}
      />
      <span
        ref={grip}
        className={styles.grip}
        style={{ left: box.left + Math.min(box.width, head), top: foot + 1 }}
        data-past={past || undefined}
        role="slider"
        tabIndex={0}
        aria-label={t("Step")}
        aria-valuemin={0}
        aria-valuemax={reached.step}
        aria-valuenow={step}
        aria-valuetext={
          past
            ? t("step {step, number} of {last, number}, epoch {epoch}", at)
            : t("step {step, number}, epoch {epoch}", at)
        }
        onKeyDown={keys}
      >
        {numberText(step)}
      </span>
    </>
  );
}

/** How far beside the curves the grip can still be caught, in CSS pixels. */
const slack = 12;
