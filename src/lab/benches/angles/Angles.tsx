import { useMemo } from "react";
import { edgeResponse, orientedKernel } from "../../../math/oriented";
import type { Kernel2d } from "../../../math/kernel2d";
import type { Stage } from "../../../math/pipeline";
import { figure } from "../../../ui/figures";
import { useTranslate } from "../../../ui/language";
import { SettingField } from "../../../ui/SettingField";
import type { BenchProps } from "../../bench";
import { kernelNamed } from "../../../math/kernels";
import { Choice } from "../../pictures/Choice";
import { FilteredPicture } from "../../pictures/FilteredPicture";
import { KernelIcon } from "../../pictures/KernelIcon";
import { PictureChoice } from "../../pictures/PictureChoice";
import { useHeld } from "../../pictures/useHeld";
import layout from "../../bench.module.css";
import styles from "./Angles.module.css";
import { Polar } from "./Polar";
import { anglesSettings, type AnglesValues } from "./settings";

/** The kernel that is turned, or the usual one of that name. */
export const kernelIn = ({ kind, turn, side }: Pick<AnglesValues, "kind" | "turn" | "side">): Kernel2d =>
  kernelNamed(kind)?.kernel ?? orientedKernel(turn, Number(side));

export function Angles({ values, change }: BenchProps<AnglesValues>) {
  const t = useTranslate();
  const held = useHeld(values);
  const { kind, turn, side, display } = values;
  const kernel = useMemo(() => kernelIn({ kind, turn, side }), [kind, turn, side]);
  const stages = useMemo<readonly Stage[]>(() => [{ type: "kernel", kernel }], [kernel]);
  const turned = kind === "turned";
  return (
    <div className={layout.beside}>
      <div className={layout.side}>
        <div className={styles.line}>
          <Choice setting={anglesSettings.kind} value={kind} onChange={(next) => change({ kind: next })} />
          {turned && <Choice setting={anglesSettings.side} value={side} onChange={(next) => change({ side: next })} />}
        </div>
        {turned && (
          <SettingField
            setting={anglesSettings.turn}
            value={turn}
            when="moving"
            onChange={(next) => change({ turn: next as number })}
          />
        )}
        <Polar kernel={kernel} turn={turned ? turn : null} onTurn={(next) => change({ turn: next })} />
        <div className={styles.line}>
          <KernelIcon kernel={kernel} side={72} label={t("The kernel by sign")} className={styles.icon} />
          <KernelIcon kernel={kernel} side={72} picture label={t("The kernel as a picture")} className={styles.icon} />
        </div>
      </div>
      <div className={styles.picture}>
        <PictureChoice values={values} change={change} />
        <FilteredPicture
          held={held}
          stages={stages}
          border="repeat"
          display={display}
          label={t("The picture through the kernel")}
        />
        {values.picture === "blocks" && (
          <LineAnswers kernel={kernel} rise={values.angle} level={edgeResponse(kernel, 90) === 0} />
        )}
        <Choice setting={anglesSettings.display} value={display} onChange={(next) => change({ display: next })} />
      </div>
    </div>
  );
}

/** What the kernel answers to the edges of the blocks, by their angle. */
function LineAnswers({ kernel, rise, level }: { kernel: Kernel2d; rise: number; level: boolean }) {
  const t = useTranslate();
  const lines = [
    { name: t("upright"), degrees: 90 },
    { name: t("rising to the right"), degrees: rise },
    { name: t("rising to the left"), degrees: 180 - rise },
  ];
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t("Edges of the blocks")}</th>
            <th scope="col">{t("angle")}</th>
            <th scope="col">{t("answer, in size")}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ name, degrees }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{degrees}°</td>
              <td>{figure(Math.abs(edgeResponse(kernel, degrees)))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {level && (
        <p className={styles.note}>
          {t(
            "A kernel for level edges answers to every edge with a change from top to bottom, however slanted. It does not know perspective; only exactly upright edges give 0.",
          )}
        </p>
      )}
    </>
  );
}
