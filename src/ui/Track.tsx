import styles from "./Track.module.css";

/** How much of the whole a share is, 0 to 1, as a bar in a colour of CSS; who doesn't see it is told the number beside it. */
export function Track({ share, colour }: { share: number; colour: string }) {
  return (
    <span className={styles.track} aria-hidden>
      <span style={{ width: `${100 * (Number.isFinite(share) ? share : 0)}%`, background: colour }} />
    </span>
  );
}
