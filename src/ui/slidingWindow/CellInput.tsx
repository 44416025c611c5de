import { useId, useRef, useState } from "react";
import { isMessage, type Message } from "../../locales";
import { readCell } from "../../settings";
import { useTranslate } from "../language";
import styles from "./NumberGrid.module.css";

/** Where the focus goes after typing. */
export type Then = "onward" | "back" | "away";

/**
 * Typing into a cell: Enter or leaving takes the number over, Escape keeps the one before. What is no number stays, with
 * a sentence.
 */
export function CellInput(props: {
  label: string;
  /** What was in the cell; `typed` is the key that began, in its place. */
  value: string;
  typed: string | null;
  limit: number;
  /** Takes the number over; a sentence says why not. */
  take: (value: number) => Message | null;
  /** Typing is over: the focus goes on to the next row, back to the cell, or stays where it has gone. */
  done: (then: Then) => void;
}) {
  const t = useTranslate();
  const id = useId();
  const { label, value, typed, limit, take, done } = props;
  const [text, setText] = useState(typed ?? value);
  const [problem, setProblem] = useState<Message | null>(null);
  const over = useRef(false);

  function finish(then: Then) {
    if (over.current) return;
    const read = text.trim() === value ? null : readCell(text, limit);
    const refused = read === null ? null : isMessage(read) ? read : take(read);
    setProblem(refused);
    if (!refused) leave(then);
  }

  function leave(then: Then) {
    over.current = true;
    done(then);
  }

  return (
    <>
      <input
        ref={(input) => {
          if (!input || input === document.activeElement || problem) return;
          input.focus();
          if (typed === null) input.select();
          else input.setSelectionRange(typed.length, typed.length);
        }}
        className={styles.input}
        aria-label={label}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? id : undefined}
        autoComplete="off"
        maxLength={20}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setProblem(null);
        }}
        onBlur={() => finish("away")}
        onKeyDown={(event) => {
          event.stopPropagation();
          if (event.key === "Enter") finish("onward");
          if (event.key === "Escape") leave("back");
        }}
      />
      {problem && (
        <span id={id} role="alert" className={styles.problem}>
          {t(problem)}
        </span>
      )}
    </>
  );
}
