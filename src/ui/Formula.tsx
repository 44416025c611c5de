import type { ReactNode } from "react";
import styles from "./Formula.module.css";

/** A power, a variable of one letter with its marks, or anything else. */
const pieces = /\^(\([^)]*\)|⌊[^⌋]*⌋)|(?<![\p{L}\p{M}])(\p{L}[\p{M}₀-₉ₜ]*)(?![\p{L}\p{M}])/gu;

/** Rules written in a line, several parted by `;`, set as a book would: variables italic, powers raised, names upright. */
export function Formula({ text }: { text: string }) {
  return (
    <span className={styles.formula}>
      {text.split(/;\s*/).map((line) => (
        <span key={line} className={styles.line}>
          {set(line)}
        </span>
      ))}
    </span>
  );
}

function set(line: string): ReactNode[] {
  const parts: ReactNode[] = [];
  let from = 0;
  for (const match of line.matchAll(pieces)) {
    const [whole, power, variable] = match;
    parts.push(line.slice(from, match.index));
    parts.push(
      variable ? (
        <var key={match.index}>{variable}</var>
      ) : (
        <sup key={match.index}>{set(power.replace(/^\((.*)\)$/, "$1"))}</sup>
      ),
    );
    from = match.index + whole.length;
  }
  return [...parts, line.slice(from)];
}
