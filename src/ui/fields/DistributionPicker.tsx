import { useId, useMemo } from "react";
import { streamOf } from "../../math/random";
import { countsIn, distributions, type DistributionId } from "../../settings";
import { Bars } from "../Bars";
import { useTranslate } from "../language";
import { Popover } from "../Popover";
import { Toggle } from "../Toggle";
import styles from "./DistributionPicker.module.css";

const ids = Object.keys(distributions) as DistributionId[];

/** The form of a distribution: how many of some draws lie in each of 9 parts of a range. */
function formOf(id: DistributionId): Uint32Array {
  const chance = streamOf(1, "form", 0);
  const { share } = distributions[id];
  return countsIn(
    Array.from({ length: 2000 }, (_, index) => share(chance, index)),
    [0, 1],
    9,
  );
}

interface Choice {
  /** What is drawn. */
  readonly label: string;
  readonly value: DistributionId;
  /** How many examples lie in each part of the range; none before they are there. */
  readonly counts?: ArrayLike<number>;
  readonly ends: readonly [low: string, high: string];
  readonly onChange: (value: DistributionId) => void;
}

/** A tiny picture of how the values of a range came out, and beside it, once opened, the ways they can be drawn. */
export function DistributionPicker(props: Choice) {
  const { label, value, counts = [] } = props;
  const t = useTranslate();
  return (
    <Popover
      label={t("Distribution of {label}", { label })}
      openerLabel={t("Distribution of {label}: {distribution}", {
        label,
        distribution: t(distributions[value].label),
      })}
      openerClassName={styles.opener}
      opener={<Bars counts={counts} width={27} height={11} />}
      className={styles.panel}
    >
      <Ways {...props} />
    </Popover>
  );
}

/** How the values came out at large, and the ways to draw them, each with its form. */
function Ways({ label, value, counts = [], ends, onChange }: Choice) {
  const t = useTranslate();
  const group = useId();
  const forms = useMemo(() => ids.map(formOf), []);
  const title = t("Distribution of {label}", { label });
  return (
    <>
      <p className={styles.title}>{title}</p>
      <figure className={styles.figure}>
        <Bars counts={counts} width={189} height={44} />
        <figcaption className={styles.ends}>
          <span>{ends[0]}</span>
          <span>{ends[1]}</span>
        </figcaption>
      </figure>
      <div role="radiogroup" aria-label={title}>
        {ids.map((id, place) => (
          <Toggle
            key={id}
            kind="radio"
            name={group}
            label={t(distributions[id].label)}
            checked={id === value}
            describedBy={`${group}-${id}`}
            aside={<Bars counts={forms[place]} width={27} height={11} />}
            onChange={() => onChange(id)}
          />
        ))}
      </div>
      <p className={styles.summary} aria-hidden="true">
        {t(distributions[value].summary)}
      </p>
      {ids.map((id) => (
        <span key={id} id={`${group}-${id}`} hidden>
          {t(distributions[id].summary)}
        </span>
      ))}
    </>
  );
}
