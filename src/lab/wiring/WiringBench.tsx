import { formatShape } from "../../math/shape";
import { Disclosure } from "../../ui/Disclosure";
import { useTranslate } from "../../ui/language";
import { Notice } from "../../ui/Notice";
import { NumberGrid } from "../../ui/slidingWindow/NumberGrid";
import { resized, withCell } from "../grids";
import { SizeField } from "../SizeField";
import { TypedField } from "../TypedField";
import { typing } from "../typing";
import { Counts } from "./Counts";
import { Diagram } from "./Diagram";
import { Matrix } from "./Matrix";
import { largest, mostSide, mostWindow, wiringSettings } from "./settings";
import { WeightKeys } from "./WeightKeys";
import { letterOf, wired as wiredOf, type Wired, type WiringValues } from "./wired";
import { WiresTable } from "./WiresTable";
import layout from "../bench.module.css";
import styles from "./WiringBench.module.css";

interface Props {
  readonly values: WiringValues;
  readonly change: (values: Partial<WiringValues>) => void;
}

const side = 40;

const named = (name: string, size: readonly number[]) => `${name}, ${formatShape(size)}`;

/** A convolution as a layer of units: which wires are left, and which of them share a weight. */
export function WiringBench({ values, change }: Props) {
  const t = useTranslate();
  const wired = wiredOf(values);
  return (
    <div className={layout.bench}>
      <div className={layout.fields}>
        <SizeField
          label="Picture size"
          of={values.picture}
          most={mostSide}
          onChange={(size) => change({ picture: resized(values.picture, size), output: 1 })}
        />
        <SizeField
          label="Window size"
          of={values.kernel}
          most={mostWindow}
          onChange={(size) => change({ kernel: resized(values.kernel, size), output: 1, weight: 1 })}
        />
        {(["stride", "rings"] as const).map((name) => (
          <TypedField
            key={name}
            setting={wiringSettings[name]}
            value={values[name]}
            onChange={(value) => change({ [name]: value })}
          />
        ))}
      </div>
      {wired ? (
        <Wiring values={values} change={change} wired={wired} />
      ) : (
        <Notice bad>{t("The window is larger than the picture: there is no place for it.")}</Notice>
      )}
    </div>
  );
}

function Wiring({ values, change, wired }: Props & { wired: Wired }) {
  const t = useTranslate();
  const { picture, kernel, free, lit } = values;
  const { outputs } = wired.wires;
  const light = (output: number) => change({ output: output + 1, lit: "output" });
  const cell = { row: Math.floor(wired.output / outputs[1]), column: wired.output % outputs[1] };
  const sums = Array.from({ length: outputs[0] }, (_, row) =>
    wired.sums.slice(row * outputs[1], (row + 1) * outputs[1]),
  );
  return (
    <>
      <div className={styles.main}>
        <div className={styles.grids}>
          <NumberGrid
            label={named(t("picture"), [picture.length, picture[0].length])}
            caption={t("pixels, numbered row by row")}
            rows={picture}
            scale="picture"
            side={side}
            typed={typing((row, column, value) => change({ picture: withCell(picture, row, column, value) }), {
              limit: largest,
            })}
          />
          <div className={styles.pair}>
            <NumberGrid
              label={named(t("kernel"), [kernel.length, kernel[0].length])}
              caption={t("weights")}
              rows={kernel}
              scale="signed"
              side={side}
              typed={typing((row, column, value) => change({ kernel: withCell(kernel, row, column, value) }), {
                limit: largest,
              })}
            />
            <WeightKeys
              weights={wired.weights}
              columns={kernel[0].length}
              chosen={lit === "weight" ? wired.weight : null}
              coloured={free === "shared"}
              onChoose={(weight) => change({ weight: weight + 1, lit: "weight" })}
            />
          </div>
        </div>
        <Diagram wired={wired} free={free} onOutput={light} />
        <div className={styles.side}>
          <NumberGrid
            label={named(t("outputs"), outputs)}
            caption={t("outputs: choose one to light its wires")}
            rows={sums}
            scale="signed"
            side={side}
            frame={{ ...cell, height: 1, width: 1 }}
            cursor={cell}
            onCursor={({ row, column }) => light(row * outputs[1] + column)}
          />
          <Reads wired={wired} />
          <Counts wires={wired.wires} free={free} onFree={(next) => change({ free: next })} />
          <p className={styles.moved}>
            {t(
              "If weight {letter} at output {output} grew by 1, {count, plural, =0 {no output would move} one {# output would move} other {# outputs would move}}.",
              { letter: letterOf(wired.weight), output: wired.output + 1, count: wired.moved.length },
            )}
          </p>
        </div>
      </div>
      <section className={styles.matrix}>
        <h3>{t("The same layer as a matrix")}</h3>
        <p className={styles.note}>
          {t("A row for each output, a column for each pixel. Where nothing stands, a wire is cut.")}
        </p>
        <Matrix
          wired={wired}
          free={free}
          onWire={(output, weight) =>
            change({ output: output + 1, ...(weight === null ? { lit: "output" } : { weight: weight + 1 }) })
          }
        />
      </section>
      <Disclosure summary={t("Wires that are lit, as a table")}>
        <WiresTable wired={wired} />
      </Disclosure>
    </>
  );
}

/** Which pixels the output that is looked at reads. */
function Reads({ wired }: { wired: Wired }) {
  const t = useTranslate();
  const pixels = wired.all.filter(({ output }) => output === wired.output).map(({ pixel }) => pixel + 1);
  return (
    <div className={styles.reads}>
      <span>{t("Output {output} reads pixels", { output: wired.output + 1 })}</span>
      <p data-reading="result">
        {pixels.map((pixel) => (
          <data key={pixel} value={pixel}>
            {pixel}
          </data>
        ))}
      </p>
    </div>
  );
}
