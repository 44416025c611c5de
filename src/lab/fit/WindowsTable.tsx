import { useTranslate } from "../../ui/language";
import { windowsOf } from "../shapes/notation";
import styles from "./WindowsTable.module.css";

/** What windows of several sizes cost, and how many zeros on either side keep the size of the picture. */
export function WindowsTable({ windows }: { windows: readonly number[] }) {
  const t = useTranslate();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t("window")}</th>
          <th scope="col">{t("weights")}</th>
          <th scope="col">{t("zeros before")}</th>
          <th scope="col">{t("zeros after")}</th>
          <th scope="col">{t("p for same size")}</th>
        </tr>
      </thead>
      <tbody>
        {windowsOf(windows).map(({ f, weights, zeros }) => (
          <tr key={f}>
            <th scope="row">
              {f}×{f}
            </th>
            <td>
              <data value={weights} data-reading-item="weights">
                {weights}
              </data>
            </td>
            {zeros.map((count, side) => (
              <td key={side}>{count}</td>
            ))}
            <td>
              {zeros[0] === zeros[1] ? (
                <data value={zeros[0]} data-reading-item="p">
                  {zeros[0]}
                </data>
              ) : (
                <span data-reading-item="leftRight">
                  <data value={zeros[0]}>{zeros[0]}</data> + <data value={zeros[1]}>{zeros[1]}</data>
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
