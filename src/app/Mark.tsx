/** The mark: a lens over the kernel that finds upright edges. Its colours are values: −1 and +1. */
export function Mark({ size = 26 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 26 26" aria-hidden="true" focusable="false">
      <circle cx="11" cy="11" r="8.75" fill="var(--well)" stroke="var(--ink)" strokeWidth="2.5" />
      <path d="M17.5 17.5l6 6" stroke="var(--ink)" strokeWidth="3" strokeLinecap="round" />
      <path d="M6.5 6.5h3v9h-3z" fill="var(--neg)" />
      <path d="M12.5 6.5h3v9h-3z" fill="var(--pos)" />
    </svg>
  );
}
