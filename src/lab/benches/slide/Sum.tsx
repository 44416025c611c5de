import { Button } from "../../../ui/Button";
import type { Grid } from "../../../settings";
import { figure } from "../../../ui/figures";
import { useTranslate } from "../../../ui/language";
import { Products, type Term } from "../../../ui/slidingWindow/Products";
import { SettingInLine } from "../../SettingsLine";
import type { Slid } from "./arithmetic";
import { slideSettings, type SlideValues } from "./settings";
import styles from "./Slide.module.css";

/** The products at one place and their sum, and what becomes of it; hidden until it was guessed. */
export function Sum(props: {
  values: SlideValues;
  change: (values: Partial<SlideValues>) => void;
  laid: Grid;
  place: ReturnType<Slid["placeAt"]>;
  result: number;
  hidden: boolean;
  found: { readonly known: number; readonly count: number } | null;
  onShow: () => void;
}) {
  const t = useTranslate();
  const { values, change, laid, place, result, hidden, found, onShow } = props;
  const { divide, clip, edge, order } = values;
  const terms = inOrder(place.window, laid, order);
  const divided = place.sum / divide;
  const clipped = clip && divided !== Math.min(255, Math.max(0, divided));
  const left = edge === "leave" && place.beyond;
  return (
    <section className={styles.sum}>
      <div className={styles.titleLine}>
        <h3 className={styles.title}>
          {t("{count, plural, one {One product} other {{words} products}}, one sum", {
            count: terms.length,
            words: String(terms.length),
          })}
        </h3>
        <SettingInLine settings={slideSettings} name="order" values={values} change={change} />
        <SettingInLine settings={slideSettings} name="flip" values={values} change={change} />
        {found && <span className={styles.quiet}>{t("{known} of {count} found", found)}</span>}
        {hidden && (
          <Button kind="outlined" onClick={onShow}>
            {t("Show this one")}
          </Button>
        )}
      </div>
      <Products terms={terms} sum={place.sum} hidden={hidden} readings={{ products: "products", sum: "sum" }} />
      {!hidden && (divide !== 1 || clipped || left) && (
        <p className={styles.quiet}>
          {left
            ? t("The window reaches beyond the picture: the cell stays as it was, {value}.", { value: figure(result) })
            : divide === 1
              ? t("A pixel holds 0 to 255: {value} is shown.", { value: figure(result) })
              : clipped
                ? t("{sum} ÷ {divide} = {divided}; a pixel holds 0 to 255: {value} is shown.", {
                    sum: figure(place.sum),
                    divide: figure(divide),
                    divided: figure(divided),
                    value: figure(result),
                  })
                : t("{sum} ÷ {divide} = {value}", {
                    sum: figure(place.sum),
                    divide: figure(divide),
                    value: figure(result),
                  })}
        </p>
      )}
    </section>
  );
}

function inOrder(window: Grid, weights: Grid, order: SlideValues["order"]): Term[] {
  const terms = window.map((line, row) => line.map((value, column) => ({ value, weight: weights[row][column] })));
  return order === "rows" ? terms.flat() : terms[0].flatMap((_, column) => terms.map((line) => line[column]));
}
