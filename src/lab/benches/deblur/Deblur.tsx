import { useMemo } from "react";
import { figure } from "../../../ui/figures";
import { useTranslate } from "../../../ui/language";
import { SettingField } from "../../../ui/SettingField";
import type { BenchProps } from "../../bench";
import { Choice } from "../../pictures/Choice";
import { KernelCells } from "../../pictures/KernelCells";
import { useOwnPicture } from "../../pictures/own";
import { PixelCanvas } from "../../pictures/PixelCanvas";
import { kernel2dOf } from "../../pictures/settings";
import { useDeblurred } from "../../pictures/useDeblurred";
import { useHeld } from "../../pictures/useHeld";
import layout from "../../bench.module.css";
import styles from "./Deblur.module.css";
import { deblurSettings, type DeblurValues } from "./settings";

/** The size of a picture, CSS pixels. */
const across = 300;
/** The pixels of the picture that is blurred. */
const pixels = 200;

export function Deblur({ values, change }: BenchProps<DeblurValues>) {
  const t = useTranslate();
  const own = useOwnPicture() !== null;
  const held = useHeld({ picture: values.picture, angle: values.angle, size: pixels, colour: false });
  const { kernel, divide, noise, steps, calm } = values;
  const deblurring = useMemo(
    () => ({ kernel: kernel2dOf({ kernel, divide }), noise, steps, calm }),
    [kernel, divide, noise, steps, calm],
  );
  const result = useDeblurred(held, deblurring);
  const high = held ? Math.round((across * held.looks.height) / held.looks.width) : (across * 3) / 4;
  const shown = [
    { name: t("the picture"), picture: held?.looks ?? null, error: null },
    { name: t("blurred"), picture: result?.blurred ?? null, error: result?.blurredError ?? null },
    { name: t("blur undone"), picture: result?.restored ?? null, error: result?.restoredError ?? null },
  ];
  return (
    <div className={layout.beside}>
      <div className={layout.side}>
        <Choice
          setting={deblurSettings.picture}
          value={values.picture}
          offered={(value) => value !== "own" || own}
          onChange={(picture) => change({ picture })}
        />
        <KernelCells label={t("Kernel of the blur")} values={values} cell={36} onChange={change} />
        {(["steps", "noise", "calm"] as const).map((name) => (
          <SettingField
            key={name}
            setting={deblurSettings[name]}
            value={values[name]}
            when="moving"
            onChange={(next) => change({ [name]: next })}
          />
        ))}
      </div>
      <div>
        <div className={styles.pictures}>
          {shown.map(({ name, picture, error }) => (
            <figure key={name}>
              <PixelCanvas picture={picture} width={across} height={high} label={name} fluid />
              <figcaption>
                {name}
                {error !== null && ` · ${t("error {error}", { error: figure(error, 4) })}`}
              </figcaption>
            </figure>
          ))}
        </div>
        {result && <Verdict blurred={result.blurredError} restored={result.restoredError} />}
      </div>
    </div>
  );
}

/** What the steps have brought, in a sentence. */
function Verdict({ blurred, restored }: { blurred: number; restored: number }) {
  const t = useTranslate();
  const factor = restored > 0 ? blurred / restored : Number.POSITIVE_INFINITY;
  return (
    <p className={styles.verdict}>
      {factor > 1.02
        ? t("The error is {factor} times smaller than that of the blurred picture.", {
            factor: Number.isFinite(factor) ? figure(factor, 1) : "∞",
          })
        : factor < 0.98
          ? t(
              "The error is {factor} times larger than that of the blurred picture: noise has grown. Try fewer steps or more calm.",
              {
                factor: figure(1 / factor, 1),
              },
            )
          : t("The error is that of the blurred picture.")}{" "}
      {t(
        "Sharpening back is a convolution with no kernel of its own: each step slides the blur and its mirror image once more.",
      )}
    </p>
  );
}
