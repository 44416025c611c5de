import { answerOf, collapse, linearRunAt } from "../../experiment/collapse";
import type { Network } from "../../experiment/network";
import { useSessionState } from "../../session/useSession";
import { Canvas } from "../../ui/Canvas";
import { paintCells, signedPlace } from "../../ui/cells";
import { figure, fixed } from "../../ui/figures";
import { useTranslate } from "../../ui/language";
import { rampOf } from "../../ui/ramps";
import { useTheme } from "../../ui/theme";
import styles from "./LayerPanel.module.css";

/** A matrix of at most so many numbers is written out. */
const mostWritten = 16;

/** The first numbers of a list, written. */
const list = (values: ArrayLike<number>): string =>
  Array.from(values)
    .slice(0, 4)
    .map((value) => fixed(value))
    .join(", ") + (values.length > 4 ? " …" : "");

/** Layers that nothing bends between are one layer: which, and that it answers the same. */
export function Collapse({ network, layer }: { network: Network; layer: number }) {
  const t = useTranslate();
  const theme = useTheme();
  const parts = useSessionState((state) => state.snapshot?.parts);
  const run = linearRunAt(network.layers, layer);
  const whole = run && collapse(network.layers, run, parts?.weights);
  if (!run || !whole) return null;
  const x = run.from === 0 ? parts?.example?.input : parts?.maps?.[run.from - 1]?.values;
  const said = parts?.maps?.[run.to]?.values;
  const one = x && answerOf(whole, network.layers[run.from], x);
  const units = whole.bias.length;
  const most = Math.max(...Array.from(whole.kernel, Math.abs));
  const rows = whole.kernel.length / units;
  const written = whole.kernel.length <= mostWritten;
  return (
    <section className={styles.collapse}>
      <h4>{t("Nothing bends in between")}</h4>
      <p className={styles.quiet}>
        {t("Layers {from} to {to} have no curve between them: together they are one layer of {shape} weights.", {
          from: run.from + 1,
          to: run.to + 1,
          shape: whole.shape.join("×"),
        })}
      </p>
      {written ? (
        <table className={styles.matrix}>
          <tbody>
            {Array.from({ length: rows }, (_, row) => (
              <tr key={row}>
                {Array.from({ length: units }, (_, unit) => (
                  <td key={unit}>{fixed(whole.kernel[row * units + unit])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <Canvas
          width={176}
          height={Math.min(176, Math.max(12, (176 * units) / rows))}
          label={t("Its weights, from {least} to {most}", { least: figure(-most), most: figure(most) })}
          paint={(context) =>
            paintCells(
              context,
              {
                values: Array.from(
                  { length: whole.kernel.length },
                  (_, at) => whole.kernel[(at % rows) * units + Math.floor(at / rows)],
                ),
                rows: units,
                columns: rows,
              },
              rampOf("signed", theme),
              signedPlace(most),
              [0, 0, 176, Math.min(176, Math.max(12, (176 * units) / rows))],
            )
          }
        />
      )}
      {one && said && said.length >= units && (
        <dl className={styles.equal}>
          <div>
            <dt>{t("bias")}</dt>
            <dd>{list(whole.bias)}</dd>
          </div>
          <div>
            <dt>{t("the one layer says")}</dt>
            <dd>{list(one)}</dd>
          </div>
          <div>
            <dt>{t("all of them say")}</dt>
            <dd>{list(said.subarray(0, units))}</dd>
          </div>
        </dl>
      )}
    </section>
  );
}
