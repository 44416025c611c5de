import { useState } from "react";
import { message, type Message } from "../../../locales";
import { useTranslate } from "../../../ui/language";
import { Notice } from "../../../ui/Notice";
import { Stepper } from "../../../ui/Stepper";
import type { BenchProps } from "../../bench";
import { restacked } from "../../stacks";
import { most, type VolumeValues } from "./settings";
import styles from "./Volume.module.css";

const sizeOf = ([slab]: VolumeValues["input"]) => [slab.length, slab[0].length] as const;

/** How many channels, how deep a filter, how many filters. A filter that is not as deep as its input is refused. */
export function Depths({ values, change }: BenchProps<VolumeValues>) {
  const t = useTranslate();
  const [refused, setRefused] = useState<Message | null>(null);
  const { input, filters, bias } = values;
  const depth = input.length;

  function put(changed: Partial<VolumeValues>) {
    setRefused(null);
    change(changed);
  }

  const channels = (count: number) =>
    put({
      input: restacked(input, count, sizeOf(input)),
      filters: filters.map((filter) => restacked(filter, count, sizeOf(filter))),
    });
  const count = (next: number) =>
    put({
      filters: Array.from({ length: next }, (_, index) => filters[index] ?? filters[0]),
      bias: [Array.from({ length: next }, (_, index) => bias[0][index] ?? 0)],
      filter: Math.min(values.filter, next),
    });
  const counters = [
    { label: t("Channels"), value: depth, onChange: channels },
    {
      label: t("Depth of a filter"),
      value: depth,
      onChange: (next: number) =>
        setRefused(
          message(
            "A filter is as deep as its input: {depth, plural, one {one channel, so one slab} other {# channels, so # slabs}}, not {next}. Each output adds up every channel it reads.",
            { depth, next },
          ),
        ),
    },
    { label: t("Filters"), value: filters.length, onChange: count },
  ];
  return (
    <>
      {counters.map(({ label, value, onChange }) => (
        <span key={label} className={styles.counter}>
          <span className={styles.quiet}>{label}</span>
          <Stepper label={label} value={value} min={1} max={most} onChange={onChange} />
        </span>
      ))}
      {refused && (
        <div className={styles.refused} role="alert">
          <Notice bad onDismiss={() => setRefused(null)}>
            {t(refused)}
          </Notice>
        </div>
      )}
    </>
  );
}
