import { message } from "../../locales/message";
import { useTranslate } from "../../ui/language";
import styles from "./FaceSwitch.module.css";
import type { Axes } from "./tuned";

/** What the tiles of maps show: their numbers for the shown picture, or the strongest of each over two factors. */
export type Face = "maps" | "tuned";

/** A quiet choice between the two faces of all maps. */
export function FaceSwitch(props: {
  face: Face;
  axes: Axes;
  onFace: (face: Face) => void;
  place?: { readonly left: number; readonly top: number; readonly width: number };
}) {
  const { face, axes, onFace, place } = props;
  const t = useTranslate();
  const [across, up] = axes.map(({ label }) => ({ text: label }));
  const both = across.text === up.text ? across : message("{across} × {up}", { across, up });
  const faces = [
    { value: "maps", label: t("this picture") },
    { value: "tuned", label: t(both) },
  ] as const;
  return (
    <div className={styles.faces} style={place} role="group" aria-label={t("What the tiles show")}>
      <span aria-hidden>{t("Tiles show")}</span>
      {faces.map(({ value, label }) => (
        <button
          key={value}
          type="button"
          aria-pressed={face === value}
          title={
            value === "tuned" ? t("The strongest answer of each map as {factors} change", { factors: both }) : undefined
          }
          onClick={() => onFace(value)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
