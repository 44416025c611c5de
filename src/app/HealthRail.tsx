import { useEffect, useRef } from "react";
import { IconButton } from "../ui/Button";
import { useTranslate } from "../ui/language";
import side from "../ui/sidePanel.module.css";
import { useEscape } from "../ui/useEscape";
import { views } from "../views";
import styles from "./HealthRail.module.css";
import { ViewFrame } from "./ViewFrame";

/** How every layer is, beside the network; Escape closes it from anywhere but a list or a dialog over it. */
export function HealthRail({ onClose }: { onClose: () => void }) {
  const t = useTranslate();
  const panel = useRef<HTMLDivElement>(null);
  const { health } = views;
  useEffect(() => panel.current?.querySelector("button")?.focus({ preventScroll: true }), []);
  useEscape(onClose);
  return (
    <div ref={panel} className={`${side.panel} ${styles.panel}`}>
      <ViewFrame
        id="health"
        view={health}
        aside={
          <IconButton
            icon="close"
            className={styles.close}
            label={t("Close: {title}", { title: t(health.title) })}
            onClick={onClose}
          />
        }
      />
    </div>
  );
}
