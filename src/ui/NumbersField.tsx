import { useId, useState } from "react";
import { isMessage, type Message } from "../locales";
import { Button } from "./Button";
import { useTranslate } from "./language";
import styles from "./NumbersField.module.css";
import { numbersIn, numbersText } from "./typedNumbers";

/** A field for a grid of numbers, row by row. What can't be taken stays in it and is refused there. */
export function NumbersField(props: {
  label: string;
  values: ArrayLike<number>;
  columns: number;
  onTake: (values: readonly number[]) => void;
}) {
  const { label, values, columns, onTake } = props;
  const t = useTranslate();
  const id = useId();
  const standing = numbersText(values, columns);
  const [text, setText] = useState<string | null>(null);
  const [refused, setRefused] = useState<Message | null>(null);

  function take() {
    const numbers = numbersIn(text ?? standing, values.length);
    setRefused(isMessage(numbers) ? numbers : null);
    if (isMessage(numbers)) return;
    setText(null);
    onTake(numbers);
  }

  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={Math.min(6, Math.max(1, Math.ceil(values.length / columns)))}
        spellCheck={false}
        aria-invalid={refused ? true : undefined}
        aria-describedby={refused ? `${id}-why` : undefined}
        value={text ?? standing}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setRefused(null);
        }}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          take();
        }}
      />
      <Button kind="outlined" onClick={take}>
        {t("Take them")}
      </Button>
      {refused && (
        <p id={`${id}-why`} className={styles.refused} role="alert">
          {t(refused)}
        </p>
      )}
    </div>
  );
}
