import { useSession } from "../../session/useSession";
import { fixed } from "../../ui/figures";
import { useTranslate } from "../../ui/language";
import { unitName } from "../network/names";
import { valuesOf } from "../network/numbers";
import { largest } from "./colours";
import type { Inspection } from "./inspection";
import styles from "./Lens.module.css";

/** More maps than these are not listed: the ones that say most are. */
const most = 16;

/** What all maps of the layer say at the pointed place: many readings of one spot, side by side. */
export function Lens({ inspection }: { inspection: Inspection }) {
  const t = useTranslate();
  const session = useSession();
  const { columns, column, parts, cell, unit, info } = inspection;
  const own = columns[column];
  const values = valuesOf(own, parts);
  if (!cell || !values || own.units < 2) return null;
  const at = (cell[0] * own.cells[1] + cell[1]) * own.units;
  const here = Array.from({ length: own.units }, (_, map) => ({ map, value: values[at + map] }));
  const limit = largest(here.map(({ value }) => value));
  const shown = here
    .toSorted((a, b) => Number(b.map === unit) - Number(a.map === unit) || Math.abs(b.value) - Math.abs(a.value))
    .slice(0, most)
    .toSorted((a, b) => a.map - b.map);
  const share = (value: number) => (limit > 0 && Number.isFinite(value) ? (100 * Math.abs(value)) / limit : 0);
  return (
    <section className={styles.lens}>
      <h3>{t("What all maps say here")}</h3>
      <ul className={styles.maps}>
        {shown.map(({ map, value }) => (
          <li key={map}>
            <button
              type="button"
              aria-current={map === unit || undefined}
              title={t(unitName("maps", map))}
              aria-label={t("{name}: {text}", { name: unitName("maps", map), text: fixed(value) })}
              onClick={() => session.setFocus({ inspected: { key: info.spec.key, unit: map, cell } })}
            >
              <span className={styles.track}>
                <span data-sign={value < 0 ? "minus" : "plus"} style={{ height: `${share(value)}%` }} />
              </span>
              {map + 1}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
