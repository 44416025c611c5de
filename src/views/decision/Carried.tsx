import styles from "./Carried.module.css";

/** A point on its way: from where it was, to where it is held, both in CSS pixels on a map of `side`. */
export function Carried({ from, to, side }: { from: readonly number[]; to: readonly number[]; side: number }) {
  return (
    <svg className={styles.carried} width={side} height={side} aria-hidden>
      <line x1={from[0]} y1={from[1]} x2={to[0]} y2={to[1]} />
      <circle className={styles.before} cx={from[0]} cy={from[1]} r={7} />
      <circle cx={to[0]} cy={to[1]} r={7} />
    </svg>
  );
}
