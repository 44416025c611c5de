import { useId, useLayoutEffect, useRef, useState, type ReactNode } from "react";
import styles from "./Popover.module.css";

/** Where a panel of this size stands beside what opened it: below where that fits, or nothing else does. */
function placeBeside(opener: DOMRect, panel: DOMRect): { left: number; top: number } {
  const gap = 6;
  const below = opener.bottom + gap;
  const above = opener.top - gap - panel.height;
  const fitsBelow = below + panel.height <= window.innerHeight - 8;
  return { left: opener.left - 8, top: fitsBelow || above < 8 ? below : above };
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
    const [opener, sheet] = [button.current, panel.current];
    if (!open || !opener || !sheet) return undefined;
    const { style } = sheet;
    const beside = placeBeside(opener.getBoundingClientRect(), sheet.getBoundingClientRect());
    const place = () => {
      const { width, height } = sheet.getBoundingClientRect();
      style.setProperty("--left", `${Math.max(8, Math.min(beside.left, window.innerWidth - width - 8))}px`);
      style.setProperty("--from-top", `${Math.max(8, Math.min(beside.top, window.innerHeight - height - 8))}px`);
    };
    place();
    style.visibility = "visible";
    const first = sheet.querySelector<HTMLElement>("[autofocus], :checked, input, select, button, textarea");
    (first ?? sheet).focus({ preventScroll: true });
    // What comes into it later must not run off the page.
    const observer = new ResizeObserver(place);
    observer.observe(sheet);
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
