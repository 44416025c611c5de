import type { ReactNode } from "react";
import { Icon } from "./Icon";
import { LinePopover } from "./LinePopover";
import styles from "./ValuePopover.module.css";

/** A setting in a line: its label, its value underlined, and what changes it in a panel. */
export function ValuePopover(props: {
  /** What the panel is called, and what stands before the value unless `quiet`. */
  label: string;
  value: string;
  quiet?: boolean;
  children: ReactNode;
}) {
  const { label, value, quiet, children } = props;
  return (
    <LinePopover
      label={label}
      opener={
        <>
          <span className={quiet ? "visually-hidden" : undefined}>{label}</span>
          <span className={styles.value}>{value}</span>
          <Icon name="caret" size={12} />
        </>
      }
    >
      {children}
    </LinePopover>
  );
}
