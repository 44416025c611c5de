/**
 * Every sign of the interface on a 16 × 16 grid: strokes of 1.5 with round ends, coordinates on the half pixel,
 * straight lines and circles before curves. `fill` marks what is filled instead.
 */
const icons = {
  play: { fill: "M4.5 2.5v11L13.5 8z" },
  backwards: { fill: "M11.5 2.5v11L2.5 8z" },
  compare: { stroke: "M2.5 3.5h4v9h-4zM9.5 3.5h4v9h-4z", fill: "M9.5 3.5h4v9h-4z" },
  fork: { stroke: "M4 13.5v-11M4 9.5c0-3 7.5-1.5 7.5-5.5M9 5.5L11.5 3 14 5.5" },
  pause: { fill: "M4 3h3v10H4zM9 3h3v10H9z" },
  step: { stroke: "M3.5 3.5v9L10 8zM12.5 3.5v9" },
  stages: { stroke: "M2.5 5h10M10 2.5L12.5 5 10 7.5M13.5 11h-10M6 8.5L3.5 11 6 13.5" },
  reset: { stroke: "M3 5.5A5.5 5.5 0 1 1 2.5 8M2.5 2.5v3.2h3.2" },
  die: { stroke: "M8 1.7l5.5 3.1v6.4L8 14.3l-5.5-3.1V4.8zM2.6 4.9L8 8l5.4-3.1M8 8v6.2" },
  undo: { stroke: "M5.5 3.5l-3 3 3 3M2.5 6.5h7a3.5 3.5 0 0 1 0 7h-2" },
  redo: { stroke: "M10.5 3.5l3 3-3 3M13.5 6.5h-7a3.5 3.5 0 0 0 0 7h2" },
  share: { stroke: "M8 10V2M5 4.8L8 1.8l3 3M2.5 8.5v5h11v-5" },
  theme: { stroke: "M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2z", fill: "M8 2.2a5.8 5.8 0 0 1 0 11.6z" },
  help: {
    stroke: "M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2zM6.3 6.6a1.7 1.7 0 1 1 2.5 1.5c-.5.3-.8.6-.8 1.2",
    fill: "M8 10.7a.8.8 0 1 0 0 1.6.8.8 0 0 0 0-1.6z",
  },
  menu: { stroke: "M2.5 4h11M2.5 8h11M2.5 12h11" },
  close: { stroke: "M3.5 3.5l9 9M12.5 3.5l-9 9" },
  plus: { stroke: "M8 3v10M3 8h10" },
  minus: { stroke: "M3 8h10" },
  caret: { stroke: "M5 6.5l3 3 3-3" },
  next: { stroke: "M6 3.5L10.5 8 6 12.5" },
  back: { stroke: "M10 3.5L5.5 8l4.5 4.5" },
  up: { stroke: "M8 13V3.5M4 7l4-4 4 4" },
  down: { stroke: "M8 3v9.5M4 9l4 4 4-4" },
  check: { stroke: "M3 8.5l3.2 3.2L13 4.8" },
  trouble: { stroke: "M8 2.5v7", fill: "M8 11.6a1 1 0 1 0 0 2 1 1 0 0 0 0-2z" },
  table: { stroke: "M2.5 3.5h11v9h-11zM2.5 6.5h11M2.5 9.5h11M6.5 3.5v9" },
  views: { stroke: "M2.5 2.5h4.2v4.2H2.5zM9.3 2.5h4.2v4.2H9.3zM2.5 9.3h4.2v4.2H2.5zM9.3 9.3h4.2v4.2H9.3z" },
  settings: {
    stroke:
      "M2.5 5h5M11.5 5h2M2.5 11h2M8.5 11h5M9.5 3.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6zM6.5 9.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6z",
  },
  file: { stroke: "M4 2.5h5l3 3v8H4zM9 2.5v3h3" },
  camera: { stroke: "M2.5 5H5l1-1.5h4L11 5h2.5v8h-11zM8 6.6a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4z" },
  copy: { stroke: "M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3" },
  pen: { stroke: "M3 13l.6-3L11 2.6 13.4 5 6 12.4zM9.5 4.1l2.4 2.4" },
  eraser: { stroke: "M2.5 10L9 3.5l4 4-5.5 5.5h-2zM5.8 6.8l4 4M7.5 13h6" },
  centre: { stroke: "M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10M8 6.2v3.6M6.2 8h3.6" },
  clear: { stroke: "M3 3h10v10H3z" },
  lock: { stroke: "M3.5 7.5h9v6h-9zM5.5 7.5v-2a2.5 2.5 0 0 1 5 0v2" },
  silence: { stroke: "M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2zM4 12L12 4" },
  remove: { stroke: "M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.6 9h5.8l.6-9" },
} as const satisfies Record<string, { stroke?: string; fill?: string }>;

export type IconName = keyof typeof icons;

/** A sign; it says nothing by itself, so what holds it has a name. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  const { stroke, fill }: { stroke?: string; fill?: string } = icons[name];
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {fill && <path d={fill} fill="currentColor" />}
      {stroke && (
        <path
          d={stroke}
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      )}
    </svg>
  );
}
