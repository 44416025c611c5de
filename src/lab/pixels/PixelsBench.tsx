import { useState } from "react";
import { formatShape } from "../../math/shape";
import { greyWeights } from "../../math/grey";
import { Disclosure } from "../../ui/Disclosure";
import { figure } from "../../ui/figures";
import { useTranslate } from "../../ui/language";
import { useSize } from "../../ui/measure";
import { SettingField } from "../../ui/SettingField";
import { Slider } from "../../ui/Slider";
import type { Colour } from "./colours";
import { ColourGrid } from "./ColourGrid";
import { conventions, inConvention } from "./conventions";
import styles from "./PixelsBench.module.css";
import { pixelSettings } from "./settings";
import { channelAlone, channelNames, differences, greys, merged, withPixel, type PixelValues } from "./shown";

/** A small picture to paint: its channels, its greys, and the numbers behind them. */
export function PixelsBench({
  values,
  change,
}: {
  values: PixelValues;
  change: (values: Partial<PixelValues>) => void;
}) {
  const t = useTranslate();
  const [ref, { width }] = useSize<HTMLDivElement>();
  const { picture, channels, grey, convention, inverted } = values;
  const [height, across] = [picture.length, picture[0].length];
  const at = { row: Math.min(values.row, height) - 1, column: Math.min(values.column, across) - 1 };
  const pixel = picture[at.row][at.column];
  const [brush, setBrush] = useState<Colour>(pixel);
  const written = (value: number) => figure(inConvention(value, conventions[convention], inverted), 2);
  const greyRows = greys(picture, grey);
  const together = merged(picture, channels);
  const large = Math.max(16, Math.min(44, Math.floor(Math.min(width, 400) / across)));
  const small = Math.max(12, Math.min(34, Math.floor(Math.min(width, 280) / across)));
  const choose = ({ row, column }: { row: number; column: number }) => change({ row: row + 1, column: column + 1 });
  const weights = greyWeights[grey];
  const exact = greyRows[at.row][at.column];
  return (
    <div className={styles.bench} ref={ref}>
      <div className={styles.choices}>
        <SettingField
          setting={pixelSettings.convention}
          value={convention}
          onChange={(next) => change({ convention: next as PixelValues["convention"] })}
        />
        <SettingField
          setting={pixelSettings.inverted}
          value={inverted}
          onChange={(next) => change({ inverted: next as boolean })}
        />
      </div>
      <div className={styles.main}>
        <section className={styles.part}>
          <ColourGrid
            label={t("picture, {size}", { size: formatShape([height, across, 3]) })}
            caption={t("picture, {size}", { size: formatShape([height, across, 3]) })}
            colours={picture}
            text={(row, column) => picture[row][column].map(written).join(", ")}
            side={large}
            written={false}
            cursor={at}
            onCursor={(place) => {
              choose(place);
              setBrush(picture[place.row][place.column]);
            }}
            onPaint={({ row, column }) =>
              change({ picture: withPixel(picture, row, column, brush), row: row + 1, column: column + 1 })
            }
          />
          <p className={styles.note}>
            {t("A press or the space bar paints with the colour below; arrow keys choose a pixel.")}
          </p>
          <div className={styles.brush}>
            <span className={styles.swatch} style={{ background: `rgb(${brush.join(" ")})` }} aria-hidden />
            <div className={styles.sliders}>
              {channelNames.map((name, channel) => (
                <div key={name} className={styles.slider}>
                  <span>{t(name)}</span>
                  <Slider
                    label={t(name)}
                    value={brush[channel]}
                    min={0}
                    max={255}
                    step={1}
                    spoken={written}
                    onChange={(value) => {
                      const next = brush.with(channel, value) as unknown as Colour;
                      setBrush(next);
                      change({ picture: withPixel(picture, at.row, at.column, next) });
                    }}
                  />
                  <b>{written(brush[channel])}</b>
                </div>
              ))}
            </div>
          </div>
        </section>
        <section className={styles.part}>
          <h3>{t("One grey number from three")}</h3>
          <ColourGrid
            label={t("grey, {size}", { size: formatShape([height, across, 1]) })}
            caption={t("grey, {size}", { size: formatShape([height, across, 1]) })}
            colours={greyRows.map((line) => line.map((value): Colour => [value, value, value]))}
            text={(row, column) => written(Math.round(greyRows[row][column]))}
            side={small}
            written={small >= 26}
            cursor={at}
            onCursor={choose}
          />
          <SettingField
            setting={pixelSettings.grey}
            value={grey}
            onChange={(next) => change({ grey: next as PixelValues["grey"] })}
          />
          <p className={styles.sum}>
            {pixel.map((part, channel) => `${figure(weights[channel], 4)} × ${part}`).join(" + ")} = {figure(exact, 3)}{" "}
            → <b>{Math.round(exact)}</b>
          </p>
          <p className={styles.line}>
            <span>{t("row {row} in grey, 0–255", { row: at.row + 1 })}</span>
            <span className={styles.numbers} data-reading="result">
              {greyRows[at.row].map((value, column) => (
                <data key={column} value={Math.round(value)}>
                  {Math.round(value)}
                </data>
              ))}
            </span>
          </p>
          <p className={styles.note}>
            {t("{three} numbers became {one}: {before} → {after}.", {
              three: height * across * 3,
              one: height * across,
              before: formatShape([height, across, 3]),
              after: formatShape([height, across, 1]),
            })}
          </p>
        </section>
      </div>
      <section className={styles.part}>
        <h3>{t("Split into channels, and put together again")}</h3>
        <div className={styles.grids}>
          {channelNames.map((name, channel) => (
            <ColourGrid
              key={name}
              label={t(name)}
              caption={t(name)}
              colours={channelAlone(picture, channel)}
              text={(row, column) => written(picture[row][column][channel])}
              side={small}
              written={small >= 26}
              cursor={at}
              onCursor={choose}
            />
          ))}
          <ColourGrid
            label={t("put together")}
            caption={t("put together, {size}", { size: formatShape([height, across, 3]) })}
            colours={together}
            text={(row, column) => together[row][column].map(written).join(", ")}
            side={small}
            written={false}
            cursor={at}
            onCursor={choose}
          />
          <div className={styles.part}>
            <SettingField
              setting={pixelSettings.channels}
              value={channels}
              onChange={(next) => change({ channels: next as PixelValues["channels"] })}
            />
            <p className={styles.note}>
              {t(
                "{count, plural, =0 {No pixel differs} one {# pixel differs} other {# pixels differ}} from the picture.",
                {
                  count: differences(picture, together),
                },
              )}
            </p>
          </div>
        </div>
      </section>
      <Disclosure summary={t("All numbers, as a program writes them")}>
        <pre className={styles.code}>{codeOf(picture, written)}</pre>
      </Disclosure>
    </div>
  );
}

/** The picture as nested lists, a row of pixels a line. */
const codeOf = (picture: PixelValues["picture"], written: (value: number) => string): string =>
  `[${picture
    .map((line) => `[${line.map((colour) => `[${colour.map(written).join(", ")}]`).join(", ")}]`)
    .join(",\n ")}]`.replaceAll("−", "-");
