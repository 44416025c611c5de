import type { ReactNode } from "react";
import { IconButton } from "./Button";
import { Icon } from "./Icon";
import styles from "./Notice.module.css";
import { useTranslate } from "./language";

/** One sentence in its place, with its ways out as buttons; `bad` is trouble. */
export function Notice(props: { bad?: boolean; children: ReactNode; actions?: ReactNode; onDismiss?: () => void }) {
  const t = useTranslate();
  const { bad, children, actions, onDismiss } = props;
  return (
    <div className={`${styles.notice} ${bad ? styles.bad : ""}`}>
      <div className={styles.words}>
        {bad && (
          <span className={styles.sign}>
            <Icon name="trouble" size={12} />
          </span>
        )}
        <p className={styles.text}>{children}</p>
        {onDismiss && <IconButton className={styles.dismiss} icon="close" label={t("Dismiss")} onClick={onDismiss} />}
      </div>
      {actions}
    </div>
  );
}
