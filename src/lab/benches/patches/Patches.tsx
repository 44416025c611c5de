import { useMemo } from "react";
import { lineBetween, separated } from "../../../math/discriminant";
import { figure, percent } from "../../../ui/figures";
import { useTranslate } from "../../../ui/language";
import { SettingField } from "../../../ui/SettingField";
import type { BenchProps } from "../../bench";
import { kernelNamed } from "../../../math/kernels";
import { Choice } from "../../pictures/Choice";
import { PixelCanvas } from "../../pictures/PixelCanvas";
import styles from "./Patches.module.css";
import { patchesOf, pointsOf, side, type Patch } from "./draw";
import { Plot } from "./Plot";
import { patchesSettings, type PatchesValues } from "./settings";

/** Small pictures of two kinds as points: by two of their pixels, or by what two kernels answer to them. */
export function Patches({ values, change }: BenchProps<PatchesValues>) {
  const t = useTranslate();
  const { kinds, axes, across, up, noise, patch } = values;
  const patches = useMemo(() => patchesOf({ kinds, noise }), [kinds, noise]);
  const points = useMemo(() => pointsOf(patches, { axes, across, up }), [patches, axes, across, up]);
  const line = useMemo(() => lineBetween(points), [points]);
  const scores = (["pixels", "kernels"] as const).map((name) => {
    const seen = pointsOf(patches, { axes: name, across, up });
    return separated(seen, lineBetween(seen));
  });
  const names =
    axes === "pixels"
      ? ([t("the pixel in the middle"), t("the pixel to its right")] as const)
      : ([across, up].map((id) => t("answer of {name}", { name: t(kernelNamed(id)?.label ?? id) })) as [
          string,
          string,
        ]);
  const at = patch - 1;
  return (
    <div className={styles.bench}>
      <div className={styles.side}>
        <Choice setting={patchesSettings.kinds} value={kinds} onChange={(next) => change({ kinds: next })} />
        <Choice setting={patchesSettings.axes} value={axes} onChange={(next) => change({ axes: next })} />
        {axes === "kernels" &&
          (["across", "up"] as const).map((name) => (
            <Choice
              key={name}
              setting={patchesSettings[name]}
              value={values[name]}
              onChange={(next) => change({ [name]: next })}
            />
          ))}
        <SettingField
          setting={patchesSettings.noise}
          value={noise}
          when="moving"
          onChange={(next) => change({ noise: next as number })}
        />
        <table className={styles.scores}>
          <tbody>
            <tr>
              <th scope="row">{t("On the right side by two pixels")}</th>
              <td>{percent(scores[0])}</td>
            </tr>
            <tr>
              <th scope="row">{t("On the right side by two kernels")}</th>
              <td>{percent(scores[1])}</td>
            </tr>
          </tbody>
        </table>
        <p className={styles.note}>
          {t(
            "Place and brightness are left to chance, so single pixels mix the kinds. The strongest answer of a kernel does not ask where, and a straight line parts them.",
          )}
        </p>
      </div>
      <Plot
        points={points}
        line={line}
        seen={at}
        names={names}
        label={t("{count} patches as points; {share} of them on the right side of the line", {
          count: points.length,
          share: percent(separated(points, line)),
        })}
        onSee={(index) => change({ patch: index + 1 })}
      />
      <div className={styles.side}>
        <SettingField
          setting={patchesSettings.patch}
          value={patch}
          when="moving"
          onChange={(next) => change({ patch: next as number })}
        />
        <PixelCanvas
          picture={looksOf(patches[at])}
          width={side * 20}
          height={side * 20}
          label={t("Patch {number}", { number: patch })}
          className={styles.patch}
        />
        <p>
          {names[0]}: {figure(points[at].x)}
          <br />
          {names[1]}: {figure(points[at].y)}
        </p>
      </div>
    </div>
  );
}

function looksOf({ values }: Patch) {
  const pixels = new Uint8ClampedArray(4 * values.length);
  for (const [cell, value] of values.entries()) {
    const shade = 255 * (0.5 + value);
    pixels.set([shade, shade, shade, 255], 4 * cell);
  }
  return { width: side, height: side, pixels };
}
