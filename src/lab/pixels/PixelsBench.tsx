import { useState } from "react";
import { formatShape } from "../../math/shape";
import { Disclosure } from "../../ui/Disclosure";
import { figure } from "../../ui/figures";
import { useTranslate } from "../../ui/language";
import { useSize } from "../../ui/measure";
import { SettingField } from "../../ui/SettingField";
import { SizeField } from "../SizeField";
import { Brush } from "./Brush";
import { ChannelsPart } from "./ChannelsPart";
import type { Colour } from "./colours";
import { ColourGrid } from "./ColourGrid";
import { conventions, inConvention } from "./conventions";
import { GreyPart } from "./GreyPart";
import layout from "../bench.module.css";
import styles from "./PixelsBench.module.css";
import { mostPixels, pixelSettings } from "./settings";
import { onSheet, withPixel, type PixelValues } from "./shown";

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
  const { picture, convention, inverted } = values;
  const [height, across] = [picture.length, picture[0].length];
  const at = { row: Math.min(values.row, height) - 1, column: Math.min(values.column, across) - 1 };
  const [brush, setBrush] = useState<Colour>(picture[at.row][at.column]);
  const written = (value: number) => figure(inConvention(value, conventions[convention], inverted), 2);
  const large = Math.max(16, Math.min(44, Math.floor(Math.min(width, 400) / across)));
  const small = Math.max(12, Math.min(34, Math.floor(Math.min(width, 280) / across)));
  const choose = ({ row, column }: { row: number; column: number }) => change({ row: row + 1, column: column + 1 });
  return (
    <div className={layout.bench} ref={ref}>
      <div className={styles.choices}>
        <SizeField
          label="Picture size"
          of={picture}
          most={mostPixels}
          onChange={(size) => change({ picture: onSheet(picture, size) })}
        />
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
          <Brush
            colour={brush}
            written={written}
            onChange={(colour) => {
              setBrush(colour);
              change({ picture: withPixel(picture, at.row, at.column, colour) });
            }}
          />
        </section>
        <GreyPart values={values} at={at} side={small} written={written} choose={choose} change={change} />
      </div>
      <ChannelsPart values={values} at={at} side={small} written={written} choose={choose} change={change} />
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
