import { useState, type ReactNode } from "react";
import type { Shape } from "../../math/shape";
import { IconButton } from "../../ui/Button";
import { useTranslate } from "../../ui/language";
import { Colours } from "./Colours";
import { colours } from "./colours";
import styles from "./Drawing.module.css";
import { Sheet } from "./Sheet";

type Tool = "pen" | "eraser";

/** How far the room around the signs of the tools stands out on both sides of the sheet, in CSS pixels. */
const overhang = 16;

/** A sheet this wide has room for large tools and a word behind them. */
const roomForHint = 140;

/**
 * A picture `[height, width, channels]` to draw on, `side` CSS pixels along its longer side, with pen, eraser and
 * colours under it, or `beside` it where the page is narrow. `ground` is what the eraser leaves, one number a channel.
 */
export function Drawing(props: {
  side: number;
  shape: Shape;
  pixels: ArrayLike<number>;
  ground: readonly number[];
  /** What the picture is, for those who don't see it. */
  label: string;
  beside?: boolean;
  onDraw: (pixels: readonly number[]) => void;
  /** A stroke has ended. */
  onLift?: () => void;
  onClear: () => void;
  /** More tools. */
  children?: ReactNode;
}) {
  const { side, shape, pixels, ground, label, beside, onDraw, onLift, onClear, children } = props;
  const t = useTranslate();
  const [tool, setTool] = useState<Tool>("pen");
  const [colour, setColour] = useState(0);
  const coloured = shape[2] === 3;
  const ink = coloured ? colours[colour].rgb : ground.map((value) => (value > 0.5 ? 0 : 1));
  return (
    <div className={styles.pad} data-beside={beside || undefined}>
      <Sheet
        side={side}
        shape={shape}
        pixels={pixels}
        ink={tool === "pen" ? ink : ground}
        label={label}
        onDraw={onDraw}
        onLift={onLift}
        onClear={onClear}
      />
      <div
        className={styles.tools}
        data-narrow={(!beside && side < roomForHint) || undefined}
        style={{ maxWidth: beside ? undefined : side + overhang }}
      >
        <IconButton icon="pen" label={t("Pen")} aria-pressed={tool === "pen"} onClick={() => setTool("pen")} />
        <IconButton
          icon="eraser"
          label={t("Eraser")}
          aria-pressed={tool === "eraser"}
          onClick={() => setTool("eraser")}
        />
        <IconButton icon="clear" label={t("Clear")} onClick={onClear} />
        {children}
        {coloured ? (
          <Colours
            value={colour}
            onChange={(chosen) => {
              setColour(chosen);
              setTool("pen");
            }}
          />
        ) : (
          (beside || side >= roomForHint) && <span className={styles.hint}>{t("draw on it")}</span>
        )}
      </div>
    </div>
  );
}
