import { datasetOf } from "../../experiment/network";
import { seenBy } from "../../experiment/field";
import { sizeOf } from "../../math/shape";
import { useSession } from "../../session/useSession";
import { Canvas, useDevicePixels } from "../../ui/Canvas";
import { paintImage } from "../../ui/cells";
import { fixed } from "../../ui/figures";
import { useTranslate } from "../../ui/language";
import { wholeCells } from "../../ui/measure";
import { pictureImage } from "../../ui/picture";
import { useTheme } from "../../ui/theme";
import styles from "./Excites.module.css";
import type { Inspection } from "./inspection";
import { outlineArea } from "./Sight";

const room = 56;

/** The validation pictures in which the unit says most, each with the field of its best place; a press shows one. */
export function Excites({ inspection }: { inspection: Inspection }) {
  const t = useTranslate();
  const session = useSession();
  const theme = useTheme();
  const devicePixels = useDevicePixels();
  const { parts, info, unit, network, layer, experiment } = inspection;
  const { excites } = parts;
  if (!excites || excites.key !== info.spec.key || excites.unit !== unit) return null;
  const { shape, indices, inputs, values, cells, labels } = excites;
  const { dataset, values: data } = datasetOf(experiment.data);
  const names = dataset.classes(data);
  const [rows, columns] = shape;
  const scale = wholeCells(Math.max(rows, columns), room, devicePixels) / Math.max(rows, columns);
  const silent = values[0] !== undefined && values[0] <= 0;
  return (
    <section className={styles.excites}>
      <h3>{t("Pictures that excite it most")}</h3>
      {silent ? (
        <p className={styles.quiet}>
          {t(
            "None of {count, plural, one {# validation picture} other {# validation pictures}} does: it says {value} at most.",
            {
              count: excites.examples,
              value: fixed(values[0]),
            },
          )}
        </p>
      ) : (
        <ul className={styles.pictures}>
          {indices.map((index, place) => (
            <li key={index}>
              <button
                type="button"
                className={styles.picture}
                title={t("Show this picture")}
                aria-label={t("{label}: {value}. Show this picture.", {
                  label: names[labels[place]] ? { text: names[labels[place]] } : String(index + 1),
                  value: fixed(values[place]),
                })}
                onClick={() =>
                  session.setFocus({
                    example: { kind: "stored", set: "validation", index },
                    inspected: { key: info.spec.key, unit, cell: cells[place] },
                  })
                }
              >
                <Canvas
                  width={columns * scale}
                  height={rows * scale}
                  label={null}
                  paint={(context) => {
                    const image = pictureImage(inputs, shape, theme, place * sizeOf(shape));
                    paintImage(context, image, [0, 0, columns * scale, rows * scale]);
                    const area = seenBy(network.layers, layer, cells[place]);
                    if (area && (area.rows.length < rows || area.columns.length < columns)) {
                      outlineArea(context, area, scale, 1.5);
                    }
                  }}
                />
                <span aria-hidden>{fixed(values[place])}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
