import styles from "./Bars.module.css";

/** A histogram so small that only its form is read: a bar for each count, the largest as high as the picture; tiny ones stand without gaps. */
export function Bars({ counts, width, height }: { counts: ArrayLike<number>; width: number; height: number }) {
  const bars = Array.from(counts);
  const most = Math.max(1, ...bars);
  const pitch = width / Math.max(1, bars.length);
  return (
    <svg className={styles.bars} width={width} height={height} aria-hidden="true">
      <path d={`M0 ${height - 0.5}H${width}`} className={styles.ground} />
      {bars.map((count, place) => {
        const tall = count === 0 ? 0 : Math.max(1, Math.round((count / most) * (height - 1)));
        return (
          <rect key={place} x={place * pitch} y={height - tall} width={pitch < 6 ? pitch : pitch - 1} height={tall} />
        );
      })}
    </svg>
  );
}
