import { useMemo, useState } from "react";
import type { Filtering, Rendering } from "../../engine/pictures/api";
import type { Message } from "../../locales/message";
import type { Border, Stage } from "../../math/pipeline";
import { figure } from "../../ui/figures";
import { useTranslate } from "../../ui/language";
import { useSize, wholeCells } from "../../ui/measure";
import { rampOf } from "../../ui/ramps";
import { Slider } from "../../ui/Slider";
import { useTheme, type Theme } from "../../ui/theme";
import { BeforeAfter } from "./BeforeAfter";
import { DisplayLegend } from "./DisplayLegend";
import styles from "./FilteredPicture.module.css";
import { useFiltered } from "./useFiltered";
import type { HeldPicture } from "./useHeld";
import { readable, seenCells, inside, wholePicture, type Zoom } from "./zoom";

export type DisplayName = Rendering["display"];

/** How the worker colours results. */
export const renderingOf = (display: DisplayName, theme: Theme): Rendering =>
  display === "signed" ? { display, ramp: new Uint32Array(rampOf("signed", theme)) } : { display };

/** Stages of which the sizes of the result are known. */
const shrinkOf = (stages: readonly Stage[]) =>
  stages.reduce((share, stage) => (stage.type === "pool" ? share * stage.size : share), 1);

/** A held picture before and after some stages, with its legend and the range of the results. */
export function FilteredPicture(props: {
  held: HeldPicture | null;
  stages: readonly Stage[];
  border: Border;
  display: DisplayName;
  label: string;
  ends?: readonly [below: Message, above: Message];
}) {
  const t = useTranslate();
  const theme = useTheme();
  const { held, stages, border, display, label, ends } = props;
  const [ref, { width: room }] = useSize<HTMLDivElement>();
  const [split, setSplit] = useState(0.46);
  const [wish, setZoom] = useState<Zoom>(wholePicture);
  const zoom = inside(wish);
  const looks = held?.looks ?? null;
  const width = sideOf(room, looks?.width ?? 4);
  const height = looks ? (width * looks.height) / looks.width : width * 0.75;
  const shrink = shrinkOf(stages);
  const cell = looks ? (width * zoom.times) / Math.max(1, Math.floor(looks.width / shrink)) : 0;
  const region = looks && cell >= readable ? seenAfter(zoom, looks, shrink) : null;
  const seen = region && `${region.left},${region.top},${region.columns},${region.rows}`;
  const filtering = useMemo<Filtering>(() => {
    const [left, top, columns, rows] = (seen ?? "").split(",").map(Number);
    return {
      stages,
      border,
      rendering: renderingOf(display, theme),
      region: seen === null ? undefined : { left, top, columns, rows },
    };
  }, [stages, border, display, theme, seen]);
  const filtered = useFiltered(held, filtering);
  const most = looks ? Math.max(1, Math.round((looks.width * 44) / width)) : 1;
  return (
    <div className={styles.stack}>
      <div ref={ref} className={styles.room}>
        {room > 0 && (
          <BeforeAfter
            before={looks}
            after={filtered}
            label={label}
            width={width}
            height={height}
            split={split}
            onSplit={setSplit}
            zoom={zoom}
            onZoom={setZoom}
            most={most}
          />
        )}
      </div>
      {filtered && (
        <div className={styles.under}>
          <DisplayLegend display={display} filtered={filtered} ends={ends} />
          {most > 1 && (
            <div className={styles.zoom}>
              <span aria-hidden>{t("Zoom")}</span>
              <Slider
                label={t("Zoom; numbers appear when cells are large enough")}
                value={Math.log2(zoom.times)}
                min={0}
                max={Math.log2(most)}
                step={Math.log2(most) / 40}
                standard={0}
                spoken={(value) => t("{times} times", { times: figure(2 ** value, 1) })}
                onChange={(value) => setZoom({ ...zoom, times: 2 ** value })}
              />
            </div>
          )}
        </div>
      )}
      {filtered && (
        <p className={styles.range}>
          {t("{width} × {height} results from {least} to {most}.", {
            width: filtered.width,
            height: filtered.height,
            least: figure(filtered.least),
            most: figure(filtered.most),
          })}
        </p>
      )}
    </div>
  );
}

/** Whole device pixels a cell where the picture is smaller than its place. */
function sideOf(room: number, cells: number): number {
  const ratio = window.devicePixelRatio || 1;
  return cells <= room * ratio ? wholeCells(cells, room, ratio) : room;
}

const seenAfter = (zoom: Zoom, { width, height }: { width: number; height: number }, shrink: number) =>
  seenCells(zoom, Math.max(1, Math.floor(width / shrink)), Math.max(1, Math.floor(height / shrink)));
