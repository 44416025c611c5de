import type { ComponentProps } from "react";
import { Icon, type IconName } from "./Icon";
import styles from "./Button.module.css";

/** The look of a plain button, for what opens a panel. */
export const plainButton = `${styles.button} ${styles.plain}`;

interface Common extends Omit<ComponentProps<"button">, "disabled"> {
  readonly icon?: IconName;
  /** Why it can't be pressed now; it keeps its focus and says so. */
  readonly unavailable?: string | false;
}

function Base({ icon, unavailable, onClick, title, children, ...rest }: Common) {
  return (
    <button
      type="button"
      {...rest}
      title={unavailable || title}
      aria-disabled={unavailable ? true : undefined}
      onClick={unavailable ? undefined : onClick}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

/** A button with a word: `plain` beside others, `outlined` for a way out of trouble, `solid` for the main deed. */
export function Button({ kind = "plain", ...rest }: Common & { kind?: "plain" | "outlined" | "solid" }) {
  return <Base {...rest} className={`${styles.button} ${styles[kind]} ${rest.className ?? ""}`} />;
}

/** A button that is only a sign; `label` is its name. */
export function IconButton({ label, ...rest }: Common & { icon: IconName; label: string }) {
  return (
    <Base
      title={label}
      {...rest}
      aria-label={label}
      className={`${styles.button} ${styles.icon} ${rest.className ?? ""}`}
    />
  );
}
