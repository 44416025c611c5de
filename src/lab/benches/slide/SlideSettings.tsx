import type { BenchProps } from "../../bench";
import { recentred, resized } from "../../grids";
import { MoreSettings, SettingInLine } from "../../SettingsLine";
import { SizePopover } from "../../SizePopover";
import { slideSettings, type SlideValues } from "./settings";
import styles from "./Slide.module.css";

const near = ["stride", "padding", "dilation"] as const;
const far = ["edge", "divide", "clip", "shown"] as const;

/** How the window is made and moves. */
export function SlideSettings({ values, change }: BenchProps<SlideValues>) {
  const { input, kernel } = values;
  return (
    <div className={styles.settings}>
      <SizePopover
        label="Kernel"
        help="How many cells the window reads, down and across."
        value={[kernel.length, kernel[0].length]}
        min={1}
        max={11}
        onChange={(size) => change({ kernel: recentred(kernel, size) })}
      />
      {near.map((name) => (
        <SettingInLine key={name} settings={slideSettings} name={name} values={values} change={change} />
      ))}
      <SizePopover
        label="Picture"
        help="How many cells there are to slide over, down and across."
        value={[input.length, input[0].length]}
        min={1}
        max={32}
        onChange={(size) => change({ input: resized(input, size) })}
      />
      <MoreSettings settings={slideSettings} names={far} values={values} change={change} />
    </div>
  );
}
