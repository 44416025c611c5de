import { useMemo } from "react";
import { flipped } from "../../../math/kernel2d";
import type { Stage } from "../../../math/pipeline";
import { useTranslate } from "../../../ui/language";
import type { BenchProps } from "../../bench";
import { kernelNamed, nameOf } from "../../../math/kernels";
import type { NamedKernel } from "../../../math/kernels/named";
import { Choice } from "../../pictures/Choice";
import { FilteredPicture } from "../../pictures/FilteredPicture";
import { KernelShelf } from "../../pictures/KernelShelf";
import { PictureChoice } from "../../pictures/PictureChoice";
import { kernel2dOf, kernelValuesOf } from "../../pictures/settings";
import { useHeld } from "../../pictures/useHeld";
import { slideSettings, type SlideValues } from "./settings";
import { Slide } from "./Slide";
import styles from "./SlideBench.module.css";

/** Those that are seen first. */
const shelf = [
  "identity",
  "box",
  "sharpen",
  "vertical",
  "horizontal",
  "slanted",
  "edge8",
  "emboss",
  "gaussian",
  "sobelX",
  "sobelY",
  "laplacian",
  "oblique",
  "spot",
  "x",
]
  .map(kernelNamed)
  .filter((kernel): kernel is NamedKernel => kernel !== undefined);

/** The arithmetic on a small grid, the same kernel on a photo beside it, and kernels to try below. */
export function SlideBench({ values, change }: BenchProps<SlideValues>) {
  const pick = ({ kernel, display }: NamedKernel) => change({ ...kernelValuesOf(kernel), display });
  return (
    <div className={styles.both}>
      <Slide values={values} change={change} />
      <Photo values={values} change={change} />
      <KernelShelf kernels={shelf} chosen={kernel2dOf(values)} values={values} onPick={pick} />
    </div>
  );
}

function Photo({ values, change }: BenchProps<SlideValues>) {
  const t = useTranslate();
  const held = useHeld(values);
  const { kernel, divide, flip, display } = values;
  const stages = useMemo<readonly Stage[]>(() => {
    const given = kernel2dOf({ kernel, divide });
    return [{ type: "kernel", kernel: flip ? flipped(given) : given }];
  }, [kernel, divide, flip]);
  const [stage] = stages;
  const named = stage.type === "kernel" ? nameOf(stage.kernel) : undefined;
  const name = named ? t(named.label) : t("your kernel");
  return (
    <section className={styles.photo}>
      <header className={styles.head}>
        <h3 className={styles.title}>{t("The same kernel on a photo")}</h3>
        <p className={styles.summary}>
          {display === "signed"
            ? t("Left: the photo. Right: {name}, with their sign.", { name })
            : t("Left: the photo. Right: {name}.", { name })}
        </p>
      </header>
      <FilteredPicture
        held={held}
        stages={stages}
        border="mirror"
        display={display}
        ends={named?.ends}
        label={t("The picture through {name}", { name })}
      />
      <PictureChoice values={values} change={change}>
        <Choice setting={slideSettings.display} value={display} onChange={(next) => change({ display: next })} />
      </PictureChoice>
    </section>
  );
}
