import type { ReactNode } from "react";
import type { Grid, Stack } from "../settings";
import { Button } from "../ui/Button";
import { figure } from "../ui/figures";
import { useTranslate } from "../ui/language";
import { peakOf, shadesOf } from "../ui/slidingWindow/shades";
import { useTheme } from "../ui/theme";
import { benchOf } from "./index";
import styles from "./Card.module.css";
import type { Place } from "./place";

/** How deep a card goes. */
export type Depth = "picture" | "numbers" | "formula";

/** Something to open on a bench: what it is, and a look at what goes in. */
export function Card(props: {
  title: string;
  text: string;
  place: Place;
  depth: Depth;
  onOpen: () => void;
  children?: ReactNode;
}) {
  const t = useTranslate();
  const { title, text, place, depth, onOpen, children } = props;
  const grid = firstGrid(place.values.input);
  return (
    <article className={styles.card}>
      <h4 className={styles.title}>{title}</h4>
      <p>{text}</p>
      {grid && depth === "picture" && <Shaded grid={grid} />}
      {grid && depth === "numbers" && (
        <p className={styles.numbers}>{grid.map((row) => row.map((value) => figure(value)).join(" ")).join("\n")}</p>
      )}
      {depth === "formula" && <p className={styles.quiet}>{t(benchOf(place.bench).describe(place.values))}</p>}
      {children}
      <Button kind="outlined" onClick={onOpen}>
        {t("Open on the bench")}
      </Button>
    </article>
  );
}

/** The grid that a bench works on: its picture, or the first channel. */
function firstGrid(input: unknown): Grid | null {
  if (!Array.isArray(input) || !Array.isArray(input[0])) return null;
  return Array.isArray(input[0][0]) ? (input as Stack)[0] : (input as Grid);
}

function Shaded({ grid }: { grid: Grid }) {
  const theme = useTheme();
  const signed = grid.some((row) => row.some((value) => value < 0));
  const shades = shadesOf(peakOf(grid), signed ? "signed" : "picture", theme);
  return (
    <svg className={styles.picture} viewBox={`0 0 ${grid[0].length} ${grid.length}`} aria-hidden="true">
      {grid.map((row, y) =>
        row.map((value, x) => (
          <rect key={`${y} ${x}`} x={x} y={y} width={1.02} height={1.02} fill={shades(value).background} />
        )),
      )}
    </svg>
  );
}
