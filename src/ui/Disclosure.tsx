import { useEffect, useId, useRef, useState, type ReactNode } from "react";
import styles from "./Disclosure.module.css";
import fold from "./foldLine.module.css";
import { Icon } from "./Icon";

/** A quiet line that says what it holds, and opens; what it holds comes into sight. */
export function Disclosure({ summary, children }: { summary: string; children: ReactNode }) {
  const id = useId();
  const whole = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (open) whole.current?.scrollIntoView({ block: "nearest" });
  }, [open]);
  return (
    <div ref={whole}>
      <button
        type="button"
        className={fold.line}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <span className={fold.summary}>{summary}</span>
        <span className={fold.caret}>
          <Icon name="caret" size={12} />
        </span>
      </button>
      {open && (
        <div id={id} className={styles.held}>
          {children}
        </div>
      )}
    </div>
  );
}
