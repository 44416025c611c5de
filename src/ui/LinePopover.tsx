import type { ReactNode } from "react";
import styles from "./LinePopover.module.css";
import { Popover } from "./Popover";

/** Words in a line that open a panel beside themselves. */
export function LinePopover(props: {
  /** What the panel is called. */
  label: string;
  /** The words as they are shown, and what they are called where they don't say it. */
  opener: ReactNode;
  openerLabel?: string;
  /** They tell of trouble. */
  bad?: boolean;
  children: ReactNode;
}) {
  const { label, opener, openerLabel, bad, children } = props;
  return (
    <Popover
      label={label}
      opener={opener}
      openerLabel={openerLabel}
      openerClassName={bad ? `${styles.opener} ${styles.bad}` : styles.opener}
      className={styles.panel}
    >
      {children}
    </Popover>
  );
}
