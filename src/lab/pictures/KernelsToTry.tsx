import { useMemo, type CSSProperties } from "react";
import type { Filtering } from "../../engine/pictures/api";
import { rangeOf, type Kernel2d } from "../../math/kernel2d";
import { figure } from "../../ui/figures";
import { useTranslate } from "../../ui/language";
import { useTheme } from "../../ui/theme";
import { nameOf } from "../../math/kernels";
import type { NamedKernel } from "../../math/kernels/named";
import { renderingOf } from "./FilteredPicture";
import { KernelIcon } from "./KernelIcon";
import styles from "./KernelsToTry.module.css";
import { PixelCanvas } from "./PixelCanvas";
import type { PictureValues } from "./settings";
import { useFiltered } from "./useFiltered";
import { useHeld, type HeldPicture } from "./useHeld";

/** The size of a picture in the gallery, CSS pixels. */
const tile = 155;

/** Kernels by what they make of the picture; one press takes one over. */
export function KernelsToTry(props: {
  kernels: readonly NamedKernel[];
  chosen: Kernel2d;
  values: PictureValues;
  onPick: (kernel: NamedKernel) => void;
}) {
  const { kernels, chosen, values, onPick } = props;
  const ratio = Math.min(2, Math.ceil(window.devicePixelRatio || 1));
  const held = useHeld({ ...values, size: Math.min(values.size, tile * ratio) });
  const now = nameOf(chosen)?.id;
  return (
    <div className={styles.row} style={{ "--tile": `${tile}px` } as CSSProperties}>
      {kernels.map((named) => (
        <Tile key={named.id} named={named} held={held} pressed={named.id === now} onPick={() => onPick(named)} />
      ))}
    </div>
  );
}

function Tile(props: { named: NamedKernel; held: HeldPicture | null; pressed: boolean; onPick: () => void }) {
  const t = useTranslate();
  const theme = useTheme();
  const { named, held, pressed, onPick } = props;
  const { kernel, display, label, summary } = named;
  const filtering = useMemo<Filtering>(
    () => ({ stages: [{ type: "kernel", kernel }], border: "mirror", rendering: renderingOf(display, theme) }),
    [kernel, display, theme],
  );
  const filtered = useFiltered(held, filtering);
  const height = held ? (tile * held.looks.height) / held.looks.width : tile * 0.75;
  return (
    <button type="button" className={styles.tile} aria-pressed={pressed} title={t(summary)} onClick={onPick}>
      <PixelCanvas
        picture={filtered}
        width={tile}
        height={Math.round(height)}
        label={null}
        className={styles.picture}
      />
      <span className={styles.words}>
        <KernelIcon kernel={kernel} side={39} className={styles.icon} />
        <span>
          <span className={styles.name}>{t(label)}</span>
          <span className={styles.sum}>{t("sum {sum}", { sum: figure(rangeOf(kernel).sum) })}</span>
        </span>
      </span>
    </button>
  );
}
