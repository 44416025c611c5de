import { useEffect, useRef, type KeyboardEvent } from "react";
import { Button } from "./Button";
import styles from "./HoldButton.module.css";
import type { IconName } from "./Icon";

const isPress = ({ key }: KeyboardEvent) => key === " " || key === "Enter";

/**
 * A button that is `on` as long as it is held, by pointer, finger, Space or Enter. With `latched`, and for those whose
 * tools can only press, a press begins and the next one ends.
 */
export function HoldButton(props: {
  label: string;
  /** What it says; the label where it is not given. */
  text?: string;
  icon?: IconName;
  on: boolean;
  latched: boolean;
  /** Why it can't be held now. */
  unavailable?: string | false;
  onChange: (on: boolean) => void;
}) {
  const { label, text, icon, on, latched, unavailable, onChange } = props;
  const holding = useRef(false);
  const holds = !latched && !unavailable;
  const begin = () => {
    if (holding.current) return;
    holding.current = true;
    onChange(true);
  };
  const end = () => {
    if (!holding.current) return;
    holding.current = false;
    onChange(false);
  };
  useEffect(() => {
    if (unavailable) holding.current = false;
  }, [unavailable]);
  return (
    <Button
      kind="outlined"
      icon={icon}
      className={styles.hold}
      aria-label={label}
      aria-pressed={on}
      unavailable={unavailable}
      onPointerDown={(event) => {
        if (!holds || event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        begin();
      }}
      onPointerUp={end}
      onPointerCancel={end}
      onContextMenu={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (!holds || !isPress(event)) return;
        event.preventDefault();
        if (!event.repeat) begin();
      }}
      onKeyUp={(event) => {
        if (!holds || !isPress(event)) return;
        event.preventDefault();
        end();
      }}
      onBlur={end}
      onClick={({ detail }) => {
        // Pointers count their clicks; a screen reader's press has none.
        if (latched || detail === 0) onChange(!on);
      }}
    >
      {text ?? label}
    </Button>
  );
}
