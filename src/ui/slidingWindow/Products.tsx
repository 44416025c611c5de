import { Fragment } from "react";
import { figure } from "../figures";
import { useTheme } from "../theme";
import styles from "./Products.module.css";
import { shadesOf } from "./shades";

/** One product: a cell of the window and its weight. */
export interface Term {
  readonly value: number;
  readonly weight: number;
}

/**
 * The products of a window with its kernel, written out, and what they add up to. `readings` names the line of products
 * and the sum for those who read numbers off the page. `hidden` leaves the products and the sum to be found.
 */
export function Products(props: {
  terms: readonly Term[];
  sum: number;
  hidden?: boolean;
  readings?: { readonly products: string; readonly sum: string };
}) {
  const theme = useTheme();
  const { terms, sum, hidden, readings } = props;
  const products = terms.map(({ value, weight }) => value * weight);
  const shades = shadesOf(Math.max(...products.map(Math.abs)), "signed", theme);
  return (
    <p className={styles.sum}>
      <span className={styles.terms} data-reading={readings?.products}>
        {terms.map(({ value, weight }, index) => (
          <Fragment key={index}>
            {index > 0 && <span className={styles.sign}>+</span>}
            <span className={styles.term}>
              <span className={styles.factors}>
                {figure(value)} ×{" "}
                <span data-sign={weight > 0 ? "plus" : weight < 0 ? "minus" : undefined}>{figure(weight)}</span>
              </span>
              {hidden ? (
                <span className={styles.product}>?</span>
              ) : (
                <data className={styles.product} style={shades(products[index])} value={String(products[index] || 0)}>
                  {figure(products[index])}
                </data>
              )}
            </span>
          </Fragment>
        ))}
      </span>
      <span className={styles.sign}>=</span>
      {hidden ? (
        <span className={styles.total}>?</span>
      ) : (
        <data className={styles.total} data-reading={readings?.sum} value={String(sum || 0)}>
          {figure(sum)}
        </data>
      )}
    </p>
  );
}
