import { isMessage } from "../../locales";
import { formatShape, sizeOf } from "../../math/shape";
import type { ValuesOf } from "../../settings";
import { Button } from "../../ui/Button";
import { figure } from "../../ui/figures";
import { useTranslate } from "../../ui/language";
import { useSize } from "../../ui/measure";
import { Notice } from "../../ui/Notice";
import { SettingField } from "../../ui/SettingField";
import { Toggle } from "../../ui/Toggle";
import { NumberGrid } from "../../ui/slidingWindow/NumberGrid";
import { pictureOf, resized, rowsOf, withCell } from "../grids";
import { SizeField } from "../SizeField";
import { typing } from "../typing";
import { pictures } from "./pictures";
import { mostCells, type transformSettings } from "./settings";
import layout from "../bench.module.css";
import styles from "./TransformBench.module.css";
import { transformOf, transforms, type TransformId } from "./transforms";

type Values = ValuesOf<typeof transformSettings>;

/** A picture, what is done to it, and what becomes of it. */
export function TransformBench({ values, change }: { values: Values; change: (values: Partial<Values>) => void }) {
  const t = useTranslate();
  const [ref, { width }] = useSize<HTMLDivElement>();
  const { picture, act } = values;
  const transform = transformOf(act);
  const made = transform.apply(pictureOf(picture), values);
  const columns = picture[0].length + (isMessage(made) ? 0 : made.shape[1]);
  const beside = width > columns * 30 + 96;
  const side = Math.max(
    18,
    Math.min(
      52,
      Math.floor(beside ? (width - 96) / columns : width / Math.max(picture[0].length, columns - picture[0].length)),
    ),
  );
  const share = isMessage(made) ? 0 : sizeOf(made.shape) / (picture.length * picture[0].length);
  return (
    <div className={layout.bench}>
      <fieldset className={styles.acts}>
        <legend className="visually-hidden">{t("Change")}</legend>
        {Object.entries(transforms).map(([id, { label }]) => (
          <Toggle
            key={id}
            kind="radio"
            name="transform"
            label={t(label)}
            checked={id === act}
            onChange={() => change({ act: id as TransformId })}
          />
        ))}
      </fieldset>
      <div className={styles.fields}>
        <SizeField
          label="Picture size"
          of={picture}
          most={mostCells}
          onChange={(size) => change({ picture: resized(picture, size) })}
        />
        {Object.entries(transform.settings).map(([name, setting]) => (
          <SettingField
            key={name}
            setting={setting}
            value={(values as Readonly<Record<string, unknown>>)[name]}
            onChange={(value) => change({ [name]: value })}
          />
        ))}
      </div>
      <div ref={ref} className={styles.grids} data-beside={beside || undefined}>
        {width > 0 && (
          <>
            <NumberGrid
              label={t("picture, {size}", { size: formatShape([picture.length, picture[0].length]) })}
              caption={t("picture, {size}", { size: formatShape([picture.length, picture[0].length]) })}
              rows={picture}
              scale="picture"
              side={side}
              typed={typing((row, column, value) => change({ picture: withCell(picture, row, column, value) }), {
                limit: 999,
              })}
            />
            <span className={styles.arrow} aria-hidden>
              →
            </span>
            {isMessage(made) ? (
              <Notice bad>{t(made)}</Notice>
            ) : (
              <NumberGrid
                label={t("result, {size}", { size: formatShape(made.shape.slice(0, 2)) })}
                caption={t("result, {size}", { size: formatShape(made.shape.slice(0, 2)) })}
                reading="result"
                rows={rowsOf(made)}
                scale="picture"
                peak={Math.max(...picture.flat(), 0)}
                side={side}
              />
            )}
          </>
        )}
      </div>
      {!isMessage(made) && (
        <p className={styles.share}>
          {t("pixels left")}{" "}
          <b>
            {sizeOf(made.shape)} / {picture.length * picture[0].length} ={" "}
            <data value={share} data-reading="keepFraction">
              {figure(share, 3)}
            </data>
          </b>
        </p>
      )}
      <p className={styles.caution}>{t(transform.caution)}</p>
      <div className={styles.pictures} role="group" aria-label={t("Pictures to try")}>
        <span>{t("Pictures to try")}</span>
        {Object.entries(pictures).map(([id, { label, cells }]) => (
          <Button key={id} onClick={() => change({ picture: cells })}>
            {t(label)}
          </Button>
        ))}
      </div>
    </div>
  );
}
