import type { Stack } from "../../../settings";
import { figure } from "../../../ui/figures";
import { useTranslate } from "../../../ui/language";
import { frameAt, paddedGrid, weightsAt } from "../../../ui/slidingWindow/geometry";
import { NumberGrid } from "../../../ui/slidingWindow/NumberGrid";
import { peakOf } from "../../../ui/slidingWindow/shades";
import type { CellPlace } from "../../../ui/slidingWindow/place";
import { Toggle } from "../../../ui/Toggle";
import { withCell } from "../../grids";
import type { Filtered } from "./arithmetic";
import { typing } from "../../typing";
import { channelName } from "./names";
import styles from "./Volume.module.css";

/** The slabs of the input, each over the slab of the filter that reads it and what the two add. */
export function Channels(props: {
  input: Stack;
  filtered: Filtered;
  filter: number;
  at: CellPlace | null;
  adds: readonly number[];
  room: number;
  onInput: (input: Stack) => void;
  onFilter: (filter: Stack) => void;
  onMute: (channel: number, muted: boolean) => void;
}) {
  const t = useTranslate();
  const { input, filtered, filter, at, adds, room, onInput, onFilter, onMute } = props;
  const { sliding, muted } = filtered;
  const slabs = filtered.filters[filter];
  const window = [slabs[0].length, slabs[0][0].length] as const;
  const peak = Math.max(...input.map(peakOf));
  const kernelPeak = Math.max(...slabs.map(peakOf));
  const frame = at ? frameAt(at, window, sliding) : undefined;
  const signed = input.some((slab) => slab.some((line) => line.some((value) => value < 0)));
  const beside = Math.min(input.length, room < 600 ? 2 : 4);
  const columns = paddedGrid(input[0], window, sliding).rows[0].length;
  const side = Math.max(14, Math.min(44, Math.floor((room / beside - 18) / columns)));
  return (
    <ol className={styles.channels}>
      {input.map((slab, channel) => {
        const padded = paddedGrid(slab, window, sliding);
        const name = t(channelName(channel, input.length));
        return (
          <li key={channel} className={styles.channel} data-muted={muted[channel] || undefined}>
            <NumberGrid
              label={t("input, {name}", { name })}
              caption={name}
              rows={padded.rows}
              padding={padded}
              scale={signed ? "signed" : "picture"}
              peak={peak}
              side={side}
              frame={frame}
              weights={frame && weightsAt(slabs[channel], frame, sliding)}
              typed={typing((row, column, value) => onInput(input.with(channel, withCell(slab, row, column, value))))}
            />
            <NumberGrid
              label={t("filter {filter}, {name}", { filter: filter + 1, name })}
              rows={slabs[channel]}
              scale="signed"
              peak={kernelPeak}
              side={Math.min(44, side + 4)}
              typed={typing(
                (row, column, value) => onFilter(slabs.with(channel, withCell(slabs[channel], row, column, value))),
                { step: 1 },
              )}
            />
            <p className={styles.adds}>
              {muted[channel] ? t("left out") : t("adds {value}", { value: figure(adds[channel] ?? 0) })}
            </p>
            <Toggle label={t("Mute")} checked={muted[channel]} onChange={(on) => onMute(channel, on)} />
          </li>
        );
      })}
    </ol>
  );
}
