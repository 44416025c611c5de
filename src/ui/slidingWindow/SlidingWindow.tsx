import { useMemo, type ReactNode } from "react";
import type { Sliding } from "../../math/taps";
import type { Grid } from "../../settings";
import { useTranslate } from "../language";
import { useSize } from "../measure";
import type { ScaleName } from "../ramps";
import { frameAt, paddedGrid, placeNear, weightsAt } from "./geometry";
import { NumberGrid, type Typed } from "./NumberGrid";
import { peakOf } from "./shades";
import type { CellPlace } from "./place";
import styles from "./SlidingWindow.module.css";

/** One of the three grids. */
interface Part {
  /** What it is, for its name and its caption: `picture, 6 × 6`. */
  readonly name: string;
  readonly scale: ScaleName;
  /** How it can be changed; it can't where this is left out. */
  readonly typed?: Typed;
  /** How its numbers are written, where two decimals don't suit them. */
  readonly write?: (value: number) => string;
}

export interface SlidingWindowProps {
  readonly input: Part & { readonly cells: Grid };
  /** As it is laid on the input: turned already where it is flipped. */
  readonly kernel: Part & { readonly cells: Grid };
  /** Null is not shown yet. `peak` is the magnitude at which its scale ends. */
  readonly output: Part & {
    readonly cells: readonly (readonly (number | null)[])[];
    readonly unknown?: string;
    readonly peak?: number;
    /** The name under which it is read off the page. */
    readonly reading?: string;
  };
  readonly sliding: Sliding;
  /** Where there is no room for all three beside each other, input and kernel share a row, however small their cells get. */
  readonly close?: boolean;
  /** The place of the window: a cell of the output. */
  readonly at: CellPlace;
  readonly onAt: (at: CellPlace) => void;
  /** Stands over the kernel, over the output, and under both. */
  readonly overKernel?: ReactNode;
  readonly overOutput?: ReactNode;
  readonly under?: ReactNode;
}

const largest = 52;
const smallest = 9;
/** Where two grids share a row. */
const tiny = 4;
/** Room for one sign and its gaps, in px. */
const sign = 52;
/** Cells smaller than this, in px, stand below each other rather than side by side. */
const readable = 22;
/** Room for the signs between the grids, in px. */
const between = 2 * 56;
/** Room for what stands over the kernel and over the output, in px. */
const overKernel = 206;
const overOutput = 240;

/** The side of a cell where so many share this room, in px. */
const sideOf = (columns: number, share: number): number =>
  Math.max(smallest, Math.min(largest, Math.floor(share / Math.max(1, columns))));

/**
 * An input, a kernel that slides over it, and the output, linked: the window on the input and the output's cell share
 * one frame; dragging the window, or walking the output with the arrows, moves both. Nothing here knows where the
 * numbers come from: a picture and a kernel, or a map and the gradient that reaches it.
 */
export function SlidingWindow(props: SlidingWindowProps) {
  const t = useTranslate();
  const [ref, { width: room }] = useSize<HTMLDivElement>();
  const { input, kernel, output, sliding, at, onAt } = props;
  const window = useMemo(() => [kernel.cells.length, kernel.cells[0].length] as const, [kernel.cells]);
  const padded = useMemo(() => paddedGrid(input.cells, window, sliding), [input.cells, window, sliding]);
  const frame = frameAt(at, window, sliding);
  const weights = useMemo(
    () => weightsAt(kernel.cells, frameAt(at, window, sliding), sliding),
    [kernel.cells, at, window, sliding],
  );
  const outputSize = [output.cells.length, output.cells[0]?.length ?? 0] as const;
  const known = outputSize[0] > 0 && outputSize[1] > 0;
  const slideTo = (cell: CellPlace) => {
    const to = placeNear(cell, frame, sliding, outputSize);
    if (to.row !== at.row || to.column !== at.column) onAt(to);
  };

  const inputColumns = padded.rows[0].length;
  const kernelSide = sideOf(window[1], Math.min(room, Math.max(room / 4, overKernel)));
  // Beside each other the kernel and the output are at least as wide as what stands over them.
  const free = room - between - Math.max(kernelSide * window[1], props.overKernel === undefined ? 0 : overKernel);
  const shared = sideOf(inputColumns + outputSize[1], free);
  const wanted = props.overOutput === undefined ? 0 : overOutput;
  const side = shared * outputSize[1] < wanted ? sideOf(inputColumns, free - wanted) : shared;
  const beside = side >= readable && side * (inputColumns + outputSize[1]) <= free;
  const close = props.close === true && !beside;
  const paired = Math.max(tiny, Math.min(largest, Math.floor((room - sign) / (inputColumns + window[1]))));
  const inputSide = close ? paired : beside ? side : sideOf(inputColumns, room);
  const outputSide = beside ? side : sideOf(outputSize[1], room);
  return (
    <div ref={ref} className={styles.window} data-beside={beside || undefined} data-close={close || undefined}>
      {room > 0 && (
        <>
          <div className={styles.input}>
            <NumberGrid
              label={input.name}
              caption={input.name}
              rows={padded.rows}
              scale={input.scale}
              peak={peakOf(input.cells)}
              side={inputSide}
              padding={padded}
              typed={input.typed}
              write={input.write}
              frame={known ? frame : undefined}
              weights={known ? weights : undefined}
              onSlide={slideTo}
            />
          </div>
          <span className={`${styles.sign} ${styles.times}`} aria-hidden="true">
            ∗
          </span>
          <div className={`${styles.column} ${styles.kernel}`}>
            {props.overKernel}
            <NumberGrid
              label={kernel.name}
              caption={kernel.name}
              rows={kernel.cells}
              scale={kernel.scale}
              side={close ? paired : kernelSide}
              typed={kernel.typed}
              write={kernel.write}
            />
          </div>
          <span className={`${styles.sign} ${styles.equals}`} aria-hidden="true">
            =
          </span>
          <div className={`${styles.column} ${styles.output}`}>
            {props.overOutput}
            {known ? (
              <NumberGrid
                label={output.name}
                caption={output.name}
                reading={output.reading}
                rows={output.cells}
                scale={output.scale}
                peak={output.peak}
                unknown={output.unknown}
                side={outputSide}
                typed={output.typed}
                write={output.write}
                frame={{ ...at, height: 1, width: 1 }}
                cursor={at}
                onCursor={onAt}
              />
            ) : (
              <p className={styles.none}>{t("The window is larger than the picture: there is no place for it.")}</p>
            )}
          </div>
          {props.under !== undefined && <div className={styles.under}>{props.under}</div>}
        </>
      )}
    </div>
  );
}
