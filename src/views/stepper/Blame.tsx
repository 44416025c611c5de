import { message } from "../../locales/message";
import { useTranslate } from "../../ui/language";
import { layerName } from "../network/names";
import { cell, type Table } from "../view";
import { sharesOf, strongest, type Share } from "./blame";
import { nameOf, sourceOf, type Followed } from "./followed";
import { precise } from "./precise";
import { Section } from "./Section";
import styles from "./Blame.module.css";

/** Most links, sources and units that are drawn. */
const [mostLinks, mostRows] = [60, 10];

/** Height of a row, and the places of both sides, in units of the drawing. */
const [pitch, left, right, width] = [22, 4, 196, 200];

/** Who is to blame for the errors of a layer: links as wide as weight × error, and what each source is sent in all. */
export function Blame({ followed, layer }: { followed: Followed; layer: number }) {
  const t = useTranslate();
  const { experiment, network, trace } = followed;
  const info = network.layers[layer];
  const { arrays, delta } = trace.layers[layer];
  const shares = delta && sharesOf(info, arrays.find(({ name }) => name === "kernel")?.before, delta);
  if (!shares || shares.length === 0) return null;
  const sources = rowsOf(shares, "source");
  const units = rowsOf(shares, "unit");
  const links = strongest(
    shares.filter(({ source, unit }) => sources.has(source) && units.has(unit)),
    mostLinks,
  );
  const most = Math.max(...links.map(({ sent }) => Math.abs(sent)), Number.MIN_VALUE);
  const name = (source: number) => sourceOf(experiment, network, layer - 1, source);
  const rows = Math.max(sources.size, units.size);
  const middle = (place: number, count: number) => pitch * (place + 0.5 + (rows - count) / 2);
  const all = Array.from(sources.values(), Math.abs).reduce((sum, value) => sum + value, 0);
  const maps = info.input.length === 3;
  const table: Table = {
    head: [message("from"), message("to"), maps ? message("sent, all cells added up") : message("weight × error")],
    rows: shares
      .toSorted((a, b) => Math.abs(b.sent) - Math.abs(a.sent))
      .slice(0, 200)
      .map(({ source, unit, sent }) => [nameOf(followed, layer, unit), name(source), cell(precise(sent))]),
  };
  return (
    <Section
      title={message("Who is to blame for the errors of {layer}", { layer: layerName(network, layer) })}
      table={table}
    >
      <div className={styles.blame} style={{ "--rows": rows } as object}>
        <ul className={styles.side} aria-label={t("What each is sent")}>
          {Array.from(sources, ([source, sent]) => (
            <li key={source}>
              <span>{t(name(source))}</span> <strong>{precise(sent, 3)}</strong>{" "}
              {sources.size > 1 && all > 0 && (
                <span className={styles.share}>{Math.round((100 * Math.abs(sent)) / all)}%</span>
              )}
            </li>
          ))}
        </ul>
        <svg viewBox={`0 0 ${width} ${pitch * rows}`} preserveAspectRatio="none" aria-hidden="true">
          {links.map(({ source, unit, sent }) => {
            const from = middle([...units.keys()].indexOf(unit), units.size);
            const to = middle([...sources.keys()].indexOf(source), sources.size);
            return (
              <path
                key={`${source}-${unit}`}
                className={sent < 0 ? styles.less : styles.more}
                d={`M${right} ${from}C${width / 2} ${from} ${width / 2} ${to} ${left} ${to}`}
                strokeWidth={0.4 + (9 * Math.abs(sent)) / most}
              />
            );
          })}
        </svg>
        <ul className={styles.side} aria-label={t("Errors of {layer}", { layer: t(layerName(network, layer)) })}>
          {Array.from(units.keys(), (unit) => (
            <li key={unit}>
              <span>{t(nameOf(followed, layer, unit))}</span> {!maps && <strong>{precise(delta[unit], 3)}</strong>}
            </li>
          ))}
        </ul>
      </div>
    </Section>
  );
}

/** The strongest of the sources or units, in their order, each with all that it is sent or sends. */
function rowsOf(shares: readonly Share[], side: "source" | "unit"): ReadonlyMap<number, number> {
  const sums = new Map<number, number>();
  for (const share of shares) sums.set(share[side], (sums.get(share[side]) ?? 0) + share.sent);
  const kept = [...sums].toSorted(([, a], [, b]) => Math.abs(b) - Math.abs(a)).slice(0, mostRows);
  return new Map(kept.toSorted(([a], [b]) => a - b));
}
