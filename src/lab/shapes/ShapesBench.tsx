import type { ValuesOf } from "../../settings";
import { Button } from "../../ui/Button";
import { useTranslate } from "../../ui/language";
import { TypedField } from "../TypedField";
import { shapesSettings } from "./chosen";
import { Count } from "./figures";
import { inMemory } from "../memory";
import { LayerForm } from "./LayerForm";
import { LayersTable } from "./LayersTable";
import { networks, type KnownNetwork } from "./networks";
import { Notation } from "./Notation";
import layout from "../bench.module.css";
import styles from "./ShapesBench.module.css";
import { Solids } from "./Solids";
import { totalOf, walk } from "./stack";
import { writeStack } from "./text";
import { Treemap } from "./Treemap";

type Values = ValuesOf<typeof shapesSettings>;

/** The calculator: what arrives, the layers in a table, the chosen one's form, and where the parameters are. */
export function ShapesBench({ values, change }: { values: Values; change: (values: Partial<Values>) => void }) {
  const { input, stack, batch, layer } = values;
  const t = useTranslate();
  const { steps, refusal } = walk(input, stack);
  const total = totalOf(steps);
  const chosen = Math.min(layer, stack.length) - 1;
  const choose = (index: number) => change({ layer: index + 1 });
  const text = writeStack(stack).replaceAll(".", " / ").replaceAll("~", "*");
  const start = ({ input: shape, stack: written }: KnownNetwork) =>
    change({ input: shape, stack: shapesSettings.stack.parse(written).value, layer: 1 });
  const weights = steps.reduce((sum, step) => sum + step.weights, 0);
  return (
    <div className={layout.bench}>
      <div className={styles.start} role="group" aria-label={t("Networks to start from")}>
        <span className={styles.word}>{t("Start from")}</span>
        {Object.entries(networks).map(([id, network]) => (
          <Button key={id} onClick={() => start(network)}>
            {t(network.label)}
          </Button>
        ))}
      </div>
      <div className={styles.given}>
        <TypedField setting={shapesSettings.input} value={input} onChange={(shape) => change({ input: shape })} />
        <TypedField
          setting={shapesSettings.stack}
          value={stack}
          wide
          shown={text}
          onChange={(next) => change({ stack: next, layer: 1 })}
        />
      </div>
      <div className={styles.main}>
        <LayersTable stack={stack} steps={steps} refusal={refusal} total={total} chosen={chosen} onChoose={choose} />
        <LayerForm
          stack={stack}
          chosen={chosen}
          step={steps[chosen]}
          onChange={(next, index) => change({ stack: next, layer: index + 1 })}
        />
      </div>
      <dl className={styles.sums}>
        <div>
          <dt>{t("weights")}</dt>
          <dd>
            <Count value={weights} name="weights" />
          </dd>
        </div>
        <div>
          <dt>{t("biases")}</dt>
          <dd>
            <Count value={total.parameters - weights} />
          </dd>
        </div>
        <div>
          <dt>{t("all parameters in memory, 4 bytes each")}</dt>
          <dd>{inMemory(4 * total.parameters)}</dd>
        </div>
      </dl>
      <Solids input={input} steps={steps} chosen={chosen} onChoose={choose} />
      <div className={styles.main}>
        <Treemap steps={steps} chosen={chosen} onChoose={choose} />
        <section className={styles.letters} aria-label={t("The letters of lectures")}>
          <h3>{t("The letters of lectures")}</h3>
          <TypedField setting={shapesSettings.batch} value={batch} onChange={(m) => change({ batch: m })} />
          {steps[chosen] && <Notation step={steps[chosen]} place={chosen + 1} batch={batch} />}
        </section>
      </div>
    </div>
  );
}
