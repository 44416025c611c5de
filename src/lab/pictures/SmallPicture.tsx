import { useMemo } from "react";
import type { Filtering } from "../../engine/pictures/api";
import type { Kernel2d } from "../../math/kernel2d";
import { useTheme } from "../../ui/theme";
import { renderingOf, type DisplayName } from "./FilteredPicture";
import { PixelCanvas } from "./PixelCanvas";
import { useFiltered } from "./useFiltered";
import type { HeldPicture } from "./useHeld";

/** A held picture through one kernel, or as it is, `width` CSS pixels across. */
export function SmallPicture(props: {
  held: HeldPicture | null;
  kernel: Kernel2d | null;
  display: DisplayName;
  width: number;
  label: string | null;
  className?: string;
}) {
  const theme = useTheme();
  const { held, kernel, display, width, label, className } = props;
  const text = kernel && JSON.stringify(kernel);
  const filtering = useMemo<Filtering>(() => {
    const seen = text === null ? null : (JSON.parse(text) as Kernel2d);
    return {
      stages: seen ? [{ type: "kernel", kernel: seen }] : [],
      border: "mirror",
      rendering: renderingOf(display, theme),
    };
  }, [text, display, theme]);
  const filtered = useFiltered(held, filtering);
  const height = held ? (width * held.looks.height) / held.looks.width : width * 0.75;
  return (
    <PixelCanvas
      picture={filtered}
      width={width}
      height={Math.round(height)}
      label={label}
      fluid
      className={className}
    />
  );
}
