import type { ReactNode } from "react";
import type { Factor } from "../../datasets/dataset";
import { AxisSelect } from "../../ui/AxisSelect";
import { useTranslate } from "../../ui/language";
import type { Plane } from "./plane";
import { shareOf, ticksOf } from "./plane";
import styles from "./PlaneFrame.module.css";
import { valueText } from "./words";

/** Room left of a map for its upright axis, in CSS pixels; wider where values are words. */
export const gutterOf = ({ up }: Plane): number => (up.factor.choices ? 56 : 28);

/** Higher maps have four steps of the upright axis, with the name of the factor between two of them, in CSS pixels. */
const manyTicks = 360;

/** A tick's text: turns and shares keep their sign of measure, lengths go without. */
function tickText(factor: Factor, value: number) {
  return valueText("°%".includes(factor.unit) ? factor : { ...factor, unit: "" }, value);
}

/** The axes around a map of `side` CSS pixels: values along two edges, and on each axis the choice of its factor. */
export function PlaneFrame(props: {
  plane: Plane;
  factors: readonly Factor[];
  side: number;
  onAxes: (axes: readonly [across: number, up: number]) => void;
  children: ReactNode;
}) {
  const { plane, factors, side, onAxes, children } = props;
  const t = useTranslate();
  const offered = factors
    .map((factor, index) => ({ value: index, label: t(factor.label), hidden: factor.hidden }))
    .filter(({ hidden }) => !hidden);
  const free = offered.length > 2 ? offered : [];
  const optionsFor = (own: number) => (free.length > 0 ? free : offered.filter(({ value }) => value === own));
  const [across, up] = [plane.across.index, plane.up.index];
  return (
    <div className={styles.frame} style={{ gridTemplateColumns: `${gutterOf(plane)}px ${side}px` }}>
      <div className={styles.upright} style={{ height: side }}>
        {ticksOf(plane.up.factor, side > manyTicks ? 4 : 2).map((value) => (
          <span key={value} className={styles.tick} style={{ top: (1 - shareOf(plane.up.factor, value)) * side }}>
            {t(tickText(plane.up.factor, value))}
          </span>
        ))}
        <span className={styles.turned} style={{ top: side > manyTicks ? "37.5%" : "30%" }}>
          <AxisSelect
            label={t("Factor upwards")}
            value={up}
            options={optionsFor(up)}
            onChange={(chosen) => onAxes([chosen === across ? up : across, chosen])}
          />
        </span>
      </div>
      {children}
      <div className={styles.level} style={{ width: side }}>
        {ticksOf(plane.across.factor, side > 200 ? 4 : 2).map((value) => (
          <span key={value} className={styles.tick} style={{ left: shareOf(plane.across.factor, value) * side }}>
            {t(tickText(plane.across.factor, value))}
          </span>
        ))}
        <span className={styles.name}>
          <AxisSelect
            label={t("Factor across")}
            value={across}
            options={optionsFor(across)}
            onChange={(chosen) => onAxes([chosen, chosen === up ? across : up])}
          />
        </span>
      </div>
    </div>
  );
}
