import { useTranslate } from "../../ui/language";
import { Slider } from "../../ui/Slider";
import styles from "./Brush.module.css";
import type { Colour } from "./colours";
import { channelNames } from "./shown";

/** The colour that is painted with: red, green and blue on a line each. `written` puts a value into the convention. */
export function Brush(props: {
  colour: Colour;
  written: (value: number) => string;
  onChange: (colour: Colour) => void;
}) {
  const { colour, written, onChange } = props;
  const t = useTranslate();
  return (
    <div className={styles.brush}>
      <span className={styles.swatch} style={{ background: `rgb(${colour.join(" ")})` }} aria-hidden />
      <div className={styles.sliders}>
        {channelNames.map((name, channel) => (
          <div key={name} className={styles.slider}>
            <span>{t(name)}</span>
            <Slider
              label={t(name)}
              value={colour[channel]}
              min={0}
              max={255}
              step={1}
              spoken={written}
              onChange={(value) => onChange(colour.with(channel, value) as unknown as Colour)}
            />
            <b>{written(colour[channel])}</b>
          </div>
        ))}
      </div>
    </div>
  );
}
