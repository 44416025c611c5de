import { rangeOf, weightsOf, type Kernel2d } from "../../../math/kernel2d";
import { figure } from "../../../ui/figures";
import { NumberGrid } from "../../../ui/slidingWindow/NumberGrid";
import { useTranslate } from "../../../ui/language";
import type { BenchProps } from "../../bench";
import { kernels as named, nameOf } from "../../../math/kernels";
import { Select } from "../../../ui/Select";
import { Choice } from "../../pictures/Choice";
import { KernelCells } from "../../pictures/KernelCells";
import { KernelIcon } from "../../pictures/KernelIcon";
import { useOwnPicture } from "../../pictures/own";
import { kernel2dOf, kernelValuesOf, type KernelValues } from "../../pictures/settings";
import { SmallPicture } from "../../pictures/SmallPicture";
import { useHeld } from "../../pictures/useHeld";
import styles from "./Kernels.module.css";
import { madeOf, needsSecond, secondOf } from "./made";
import { kernelsSettings, type KernelsValues } from "./settings";

/** The size of the pictures, CSS pixels. */
const across = 220;

export function Kernels({ values, change }: BenchProps<KernelsValues>) {
  const t = useTranslate();
  const own = useOwnPicture() !== null;
  const held = useHeld({ ...values, size: across, colour: false });
  const made = madeOf(values);
  const first = kernel2dOf(values);
  const second = needsSecond(values.with);
  const sign = { sum: "+", difference: "−", compose: "→" }[values.with as string];
  return (
    <div className={styles.bench}>
      <div className={styles.row}>
        <Given title={t("Kernel")} kernel={first} values={values} onChange={change} held={held} />
        {sign && (
          <span className={styles.sign} aria-hidden>
            {sign}
          </span>
        )}
        {second && (
          <Given
            title={t("Second kernel")}
            kernel={secondOf(values)}
            values={{ kernel: values.kernel2, divide: values.divide2 }}
            onChange={({ kernel, divide }) => change({ kernel2: kernel, divide2: divide })}
            held={held}
          />
        )}
        {values.with !== "none" && (
          <span className={styles.sign} aria-hidden>
            =
          </span>
        )}
        <div className={styles.part}>
          <Choice setting={kernelsSettings.with} value={values.with} onChange={(next) => change({ with: next })} />
          <div className={styles.result}>
            <NumberGrid
              label={t("Result")}
              reading="result"
              rows={rowsOf(made)}
              scale="signed"
              side={Math.min(52, Math.floor(300 / Math.max(made.rows, made.columns)))}
            />
          </div>
          {values.with !== "none" && (
            <SmallPicture
              held={held}
              kernel={made}
              display={displayOf(made)}
              width={across}
              label={t("The picture through the result")}
            />
          )}
        </div>
        <Facts kernel={made} />
      </div>
      <Choice
        setting={kernelsSettings.picture}
        value={values.picture}
        offered={(value) => value !== "own" || own}
        onChange={(picture) => change({ picture })}
      />
    </div>
  );
}

const rowsOf = (kernel: Kernel2d) => {
  const weights = weightsOf(kernel);
  return Array.from({ length: kernel.rows }, (_, row) =>
    weights.slice(row * kernel.columns, (row + 1) * kernel.columns),
  );
};

/** Signed where a kernel can answer below 0, else as a picture. */
const displayOf = (kernel: Kernel2d) => (rangeOf(kernel).sum < 0.5 ? "signed" : "clipped");

function Given(props: {
  title: string;
  kernel: Kernel2d;
  values: KernelValues;
  onChange: (values: KernelValues) => void;
  held: Parameters<typeof SmallPicture>[0]["held"];
}) {
  const t = useTranslate();
  const { title, kernel, values, onChange, held } = props;
  const now = nameOf(kernel);
  return (
    <section className={styles.part}>
      <h3>{title}</h3>
      <Select
        label={t("Take")}
        value={now?.id ?? ""}
        options={[
          ...(now ? [] : [{ value: "", label: t("your kernel") }]),
          ...named.map(({ id, label }) => ({ value: id, label: t(label) })),
        ]}
        onChange={(id) => {
          const found = named.find((each) => each.id === id);
          if (found) onChange(kernelValuesOf(found.kernel));
        }}
      />
      <KernelCells label={title} values={values} cell={40} onChange={onChange} />
      <SmallPicture
        held={held}
        kernel={kernel}
        display={displayOf(kernel)}
        width={across}
        label={t("The picture through {name}", { name: now ? t(now.label) : t("your kernel") })}
      />
    </section>
  );
}

/** Sum and range in numbers and in words, and the kernel as a picture. */
function Facts({ kernel }: { kernel: Kernel2d }) {
  const t = useTranslate();
  const { sum, least, most } = rangeOf(kernel);
  const inside = least >= 0 && most <= 1 + 1e-12;
  return (
    <section className={styles.part}>
      <dl className={styles.stats}>
        {[
          ["sum", t("Sum of the weights"), sum] as const,
          ["minResponse", t("Smallest answer"), least] as const,
          ["maxResponse", t("Largest answer"), most] as const,
        ].map(([name, label, value]) => (
          <div key={name} style={{ display: "contents" }}>
            <dt>{label}</dt>
            <dd>
              <data value={String(value)} data-reading={name}>
                {figure(value, 4)}
              </data>
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles.verdict}>
        {inside
          ? t("On pixels from 0 to 1 its answers stay in 0 to 1: they are a picture as they are.")
          : t(
              "On pixels from 0 to 1 its answers can leave 0 to 1: to show them they are signed, taken by size, stretched or cut.",
            )}
      </p>
      <div className={styles.looks}>
        <figure>
          <KernelIcon kernel={{ ...kernel, values: weightsOf(kernel) }} side={110} label={t("The kernel by sign")} />
          <figcaption>{t("by sign")}</figcaption>
        </figure>
        <figure>
          <KernelIcon
            kernel={{ ...kernel, values: weightsOf(kernel) }}
            side={110}
            picture
            label={t("The kernel as a picture")}
          />
          <figcaption>{t("as a picture: what it looks for")}</figcaption>
        </figure>
      </div>
    </section>
  );
}
