import { useMemo } from "react";
import { figure } from "../../../ui/figures";
import { useTranslate } from "../../../ui/language";
import { useSize } from "../../../ui/measure";
import { NumberGrid } from "../../../ui/slidingWindow/NumberGrid";
import { peakOf } from "../../../ui/slidingWindow/shades";
import { Toggle } from "../../../ui/Toggle";
import type { BenchProps } from "../../bench";
import { SettingInLine } from "../../SettingsLine";
import { SizePopover } from "../../SizePopover";
import { restacked } from "../../stacks";
import { typing } from "../../typing";
import { Walk } from "../../Walk";
import { filtered as filter } from "./arithmetic";
import { Channels } from "./Channels";
import { Depths } from "./Depths";
import { Facts } from "./Facts";
import { volumeSettings, type VolumeValues } from "./settings";
import styles from "./Volume.module.css";

/** An input with channels, filters as deep as it, and the maps they make. */
export function Volume({ values, change }: BenchProps<VolumeValues>) {
  const t = useTranslate();
  const [ref, { width: room }] = useSize<HTMLDivElement>();
  const { input, filters, bias, relu, muted } = values;
  const filtered = useMemo(() => filter(values), [values]);
  const { output, biases } = filtered;
  const [rows, columns] = [output[0].length, output[0][0]?.length ?? 0];
  const count = rows * columns;
  const index = Math.min(values.at, count) - 1;
  const at = count > 0 ? { row: Math.floor(index / columns), column: index % columns } : null;
  const shown = Math.min(values.filter, filters.length) - 1;
  const sum = at ? filtered.sumAt(shown, at.row, at.column) : null;
  const wide = room >= 880;
  const side = Math.max(14, Math.min(36, Math.floor((wide ? room * 0.28 : room) / Math.max(1, columns))));
  const mute = (channel: number, off: boolean) =>
    change({ muted: [input.map((_, each) => (each === channel ? Number(off) : (muted[0][each] ?? 0)))] });
  return (
    <div ref={ref} className={styles.volume}>
      <div className={styles.settings}>
        <Depths values={values} change={change} />
        <SizePopover
          label="Input"
          help="How many cells there are to slide over, down and across."
          value={[input[0].length, input[0][0].length]}
          min={1}
          max={12}
          onChange={(size) => change({ input: restacked(input, input.length, size) })}
        />
        <SizePopover
          label="Filter"
          help="How many cells the window reads, down and across."
          value={[filters[0][0].length, filters[0][0][0].length]}
          min={1}
          max={7}
          onChange={(size) => change({ filters: filters.map((each) => restacked(each, input.length, size)) })}
        />
        <SettingInLine settings={volumeSettings} name="stride" values={values} change={change} />
        <SettingInLine settings={volumeSettings} name="padding" values={values} change={change} />
        <SettingInLine settings={volumeSettings} name="relu" values={values} change={change} />
      </div>
      {room > 0 && (
        <div className={styles.both} data-wide={wide || undefined}>
          <Channels
            input={input}
            filtered={filtered}
            filter={shown}
            at={at}
            adds={sum?.channels ?? []}
            room={wide ? room * 0.62 : room}
            onInput={(next) => change({ input: next })}
            onFilter={(next) => change({ filters: filtered.filters.with(shown, next) })}
            onMute={mute}
          />
          <div className={styles.output}>
            {at ? (
              <Walk at={index + 1} count={count} onAt={(next) => change({ at: next })} />
            ) : (
              <p className={styles.bad}>{t("The window is larger than the picture: there is no place for it.")}</p>
            )}
            {sum && (
              <p className={styles.sum}>
                {sum.channels.map((value) => figure(value)).join(" + ")} + <strong>{figure(biases[shown])}</strong> ={" "}
                <strong>{figure(sum.sum)}</strong>
                {relu && ` → ReLU → ${figure(sum.value)}`}
              </p>
            )}
            {output.map((map, each) => (
              <section key={each} className={styles.map}>
                <div className={styles.mapLine}>
                  <Toggle
                    kind="radio"
                    name="filter"
                    label={t("Filter {number}", { number: each + 1 })}
                    checked={each === shown}
                    onChange={() => change({ filter: each + 1 })}
                  />
                  <span className={styles.quiet}>{t("bias")}</span>
                  <NumberGrid
                    label={t("bias of filter {number}", { number: each + 1 })}
                    rows={[[biases[each]]]}
                    scale="signed"
                    peak={Math.max(...biases.map(Math.abs))}
                    side={28}
                    typed={typing(
                      (_row, _column, value) =>
                        change({ bias: [filters.map((_, other) => (other === each ? value : (bias[0][other] ?? 0)))] }),
                      { step: 1 },
                    )}
                  />
                </div>
                {at && (
                  <NumberGrid
                    label={t("map of filter {number}", { number: each + 1 })}
                    reading={output.length === 1 ? "result" : `channel-${each + 1}`}
                    rows={map}
                    scale={relu ? "activation" : "signed"}
                    peak={Math.max(...output.map(peakOf))}
                    side={side}
                    frame={{ ...at, height: 1, width: 1 }}
                    cursor={at}
                    onCursor={({ row, column }) => change({ at: row * columns + column + 1, filter: each + 1 })}
                  />
                )}
              </section>
            ))}
          </div>
        </div>
      )}
      <Facts values={values} change={change} filtered={filtered} />
    </div>
  );
}
