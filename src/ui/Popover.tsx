import { useId, useLayoutEffect, useRef, useState, type ReactNode } from "react";
import styles from "./Popover.module.css";

/** Where a panel of this size stands beside what opened it, wholly on the page. */
function placeBeside(opener: DOMRect, panel: DOMRect): { left: number; top: number } {
  const gap = 6;
  const below = opener.bottom + gap;
  const above = opener.top - gap - panel.height;
  const fitsBelow = below + panel.height <= window.innerHeight - 8;
  const left = Math.min(opener.left - 8, window.innerWidth - panel.width - 8);
  return { left: Math.max(8, left), top: fitsBelow ? below : Math.max(8, above) };
}

/** Moves a panel up by what has grown beyond the foot of the page. */
function keepOnPage(panel: HTMLElement): void {
  const { top, height } = panel.getBoundingClientRect();
  panel.style.setProperty("--from-top", `${Math.max(8, Math.min(top, window.innerHeight - 8 - height))}px`);
}

/**
 * A button and the panel it opens beside itself; a sheet from below on phones. The browser closes it by Escape or a
 * click elsewhere and gives the focus back. What is in it lives only while it is open.
 */
export function Popover(props: {
  /** What the panel is called; the button's name too, where it is only a sign. */
  label: string;
  /** The look of the button. */
  opener: ReactNode;
  openerLabel?: string;
  openerClassName?: string;
  className?: string;
  children: ReactNode;
}) {
  const { label, opener, openerLabel, openerClassName, className, children } = props;
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);

  useLayoutEffect(() => {
    if (!open || !button.current || !panel.current) return undefined;
    const { style } = panel.current;
    const { left, top } = placeBeside(button.current.getBoundingClientRect(), panel.current.getBoundingClientRect());
    style.setProperty("--left", `${left}px`);
    style.setProperty("--from-top", `${top}px`);
    style.visibility = "visible";
    const first = panel.current.querySelector<HTMLElement>("[autofocus], :checked, input, select, button, textarea");
    (first ?? panel.current).focus({ preventScroll: true });
    const observer = new ResizeObserver(([{ target }]) => keepOnPage(target as HTMLElement));
    observer.observe(panel.current);
    return () => observer.disconnect();
  }, [open]);

  return (
    <>
      <button
        ref={button}
        type="button"
        className={openerClassName}
        popoverTarget={id}
        aria-label={openerLabel}
        title={openerLabel}
        aria-haspopup="dialog"
        aria-expanded={open}
      >
        {opener}
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={label}
        tabIndex={-1}
        className={`${styles.panel} ${className ?? ""}`}
        style={{ visibility: open ? undefined : "hidden" }}
        onToggle={(event) => {
          if (event.target === event.currentTarget) setOpen(event.newState === "open");
        }}
      >
        {open && children}
      </div>
    </>
  );
}
