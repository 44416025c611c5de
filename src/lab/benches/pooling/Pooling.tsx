import { useMemo } from "react";
import type { Stack } from "../../../settings";
import { figure } from "../../../ui/figures";
import { useTranslate } from "../../../ui/language";
import { useSize } from "../../../ui/measure";
import type { CellPlace } from "../../../ui/slidingWindow/place";
import { peakOf } from "../../../ui/slidingWindow/shades";
import type { BenchProps } from "../../bench";
import { withCell } from "../../grids";
import { SettingInLine } from "../../SettingsLine";
import { SizePopover } from "../../SizePopover";
import { restacked } from "../../stacks";
import { typing } from "../../typing";
import { Walk } from "../../Walk";
import { negativeOf, pooled as pool, windowAt } from "./arithmetic";
import { Meters } from "./Meters";
import { PooledMap } from "./PooledMap";
import { poolingSettings, type PoolingValues } from "./settings";
import styles from "./Pooling.module.css";

const inLine = ["summary", "stride", "padding", "global", "negative"] as const;

/** Maps and what they are pooled to. */
export function Pooling({ values, change }: BenchProps<PoolingValues>) {
  const t = useTranslate();
  const [ref, { width: room }] = useSize<HTMLDivElement>();
  const { input, window, negative, summary } = values;
  const pooled = useMemo(() => pool(values), [values]);
  const dark = useMemo(() => negativeOf(input), [input]);
  const [rows, columns] = [pooled.output[0].length, pooled.output[0][0]?.length ?? 0];
  const count = rows * columns;
  const index = Math.min(values.at, count) - 1;
  const at = count > 0 ? { row: Math.floor(index / columns), column: index % columns } : null;
  const taken = at ? windowAt(input[0], pooled, at.row, at.column) : [];
  const width = input[0][0].length;
  const side = Math.max(16, Math.min(48, Math.floor((Math.min(room, 720) - 64) / (width + columns + 1))));
  const onAt = ({ row, column }: CellPlace) => change({ at: row * columns + column + 1 });
  const peak = Math.max(...input.map(peakOf), ...(summary === "sum" ? pooled.output.map(peakOf) : []));
  const carry = (channel: number) => (from: CellPlace, to: CellPlace) => {
    const map = input[channel];
    const carried = withCell(
      withCell(map, to.row, to.column, map[from.row][from.column]),
      from.row,
      from.column,
      map[to.row][to.column],
    );
    change({ input: input.with(channel, carried) });
  };
  const name = (channel: number) => (input.length === 1 ? t("map") : t("channel {number}", { number: channel + 1 }));
  const maps = (stack: Stack, result: Stack, own: boolean) =>
    stack.map((map, channel) => (
      <PooledMap
        key={channel}
        name={own ? name(channel) : t("{name}, dark on bright", { name: name(channel) })}
        map={map}
        output={result[channel]}
        pooled={pooled}
        at={at}
        peak={peak}
        side={side}
        reading={own ? (input.length === 1 ? "result" : `channel-${channel + 1}`) : undefined}
        typed={
          own
            ? typing((row, column, value) => change({ input: input.with(channel, withCell(map, row, column, value)) }))
            : undefined
        }
        onCarry={own && pooled.sliding.padding === "valid" ? carry(channel) : undefined}
        onAt={onAt}
      />
    ));
  return (
    <div ref={ref} className={styles.pooling}>
      <div className={styles.settings}>
        <SizePopover
          label="Window"
          help={poolingSettings.window.help}
          value={window}
          min={1}
          max={8}
          onChange={(next) => change({ window: next })}
        />
        {inLine.map((each) => (
          <SettingInLine key={each} settings={poolingSettings} name={each} values={values} change={change} />
        ))}
        <SizePopover
          label="Input"
          help="How many cells there are to slide over, down and across."
          value={[input[0].length, width]}
          min={1}
          max={16}
          onChange={(size) => change({ input: restacked(input, input.length, size) })}
        />
      </div>
      {at ? (
        <Walk at={index + 1} count={count} onAt={(next) => change({ at: next })} />
      ) : (
        <p className={styles.bad}>{t("The window is larger than the picture: there is no place for it.")}</p>
      )}
      {room > 0 && (
        <div className={styles.maps}>
          {maps(input, pooled.output, true)}
          {negative && maps(dark, pool(values, dark).output, false)}
        </div>
      )}
      {at && (
        <p className={styles.sum}>
          {arithmetic(taken, summary)} <strong>{figure(pooled.output[0][at.row][at.column])}</strong>
        </p>
      )}
      <p className={styles.quiet}>
        {t("Drag a number to another cell, or carry it with Alt and the arrows: which moves does the result notice?")}
      </p>
      <Meters values={values} change={change} />
    </div>
  );
}

function arithmetic(taken: readonly number[], summary: PoolingValues["summary"]): string {
  const numbers = taken.map((value) => figure(value));
  if (summary === "max") return `max(${numbers.join(", ")}) =`;
  return summary === "sum" ? `${numbers.join(" + ")} =` : `(${numbers.join(" + ")}) ÷ ${numbers.length} =`;
}
