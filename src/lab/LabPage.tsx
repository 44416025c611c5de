import { useMemo, useState, type ReactNode } from "react";
import { useSession, useSessionState } from "../session/useSession";
import { Button } from "../ui/Button";
import { useTranslate } from "../ui/language";
import { LiveRegion } from "../ui/LiveRegion";
import { Notice } from "../ui/Notice";
import { Select } from "../ui/Select";
import { Tabs } from "../ui/Tabs";
import { useMedia } from "../ui/useMedia";
import { BenchChoice } from "./BenchChoice";
import { Examples } from "./Examples";
import { benches, benchOf, groups, idsOf, type BenchId } from "./index";
import styles from "./LabPage.module.css";
import { readPlace, writePlace, type Place } from "./place";
import { Started } from "./Started";

const ids = Object.keys(benches) as BenchId[];
const groupOf = (bench: BenchId) => groups.find((group) => bench in group.benches) ?? groups[0];

/** The lab: one bench at a time. `bare` leaves the choice of benches away, for a frame inside another page. */
export default function LabPage({ bare }: { bare: boolean }) {
  const t = useTranslate();
  const session = useSession();
  const wide = useMedia("(min-width: 900px)");
  const { text, preset } = useSessionState((state) => state.lab);
  const place = useMemo(() => readPlace({ text, preset }), [text, preset]);
  const group = groupOf(place.bench);
  const [choosing, setChoosing] = useState(false);
  const open = (bench: BenchId) => session.setLab({ text: bench, preset: "" }, "bench");
  const examples = (
    <Button icon="views" onClick={() => setChoosing(true)}>
      {t("Worked examples")}
    </Button>
  );
  return (
    <main className={styles.lab}>
      {bare ? (
        <OpenBench place={place} />
      ) : wide ? (
        <>
          <div className={styles.aside}>{examples}</div>
          <Tabs
            label={t("Benches")}
            tabs={groups.map(({ name, title }) => ({ value: name, label: t(title) }))}
            value={group.name}
            panelClassName={styles.panel}
            onChange={(name) => open(idsOf(groups.find((each) => each.name === name) ?? group)[0])}
          >
            <OpenBench
              place={place}
              beside={<BenchChoice label={t(group.title)} ids={idsOf(group)} open={place.bench} onOpen={open} />}
            />
          </Tabs>
        </>
      ) : (
        <>
          <div className={styles.choice}>
            <Select
              label={t("Bench")}
              quiet
              value={place.bench}
              options={ids.map((value) => ({ value, label: t(benchOf(value).title) }))}
              onChange={open}
            />
            {examples}
          </div>
          <OpenBench place={place} />
        </>
      )}
      {choosing && <Examples onOpen={(next) => session.setLab(next, "example")} onClose={() => setChoosing(false)} />}
    </main>
  );
}

function OpenBench({ place, beside }: { place: Place; beside?: ReactNode }) {
  const t = useTranslate();
  const session = useSession();
  const notices = useSessionState((state) => state.notices);
  const { title, summary, looks, Component, describe } = benchOf(place.bench);
  const put = (values: Place["values"], what: string | null) => {
    const { preset } = session.getState().lab;
    session.setLab({ text: writePlace({ ...place, values }), preset: place.preset ? preset : "" }, what);
  };
  const change = (values: Place["values"]) => {
    const names = Object.keys(values);
    // What stands on the page may be newer than this drawing: two changes in one event both count.
    const { values: now } = readPlace(session.getState().lab);
    put({ ...now, ...values }, names.every((name) => looks?.includes(name)) ? null : names.join());
  };
  return (
    <article className={styles.bench}>
      <header className={styles.header}>
        <div className={styles.titleLine}>
          <h2 className={beside ? "visually-hidden" : styles.title}>{t(title)}</h2>
          {beside}
        </div>
        <p className={styles.summary}>{t(summary)}</p>
      </header>
      {place.preset && <Started preset={place.preset} changed={writePlace(place) !== ""} />}
      {place.problems.length + notices.length > 0 && (
        <div className={styles.problems} role="status">
          {notices.map(({ id, text }) => (
            <Notice key={id} onDismiss={() => session.dismiss(id)}>
              {t(text)}
            </Notice>
          ))}
          {place.problems.map((problem) => (
            <Notice key={t(problem)} bad onDismiss={() => put(place.values, null)}>
              {t(problem)}
            </Notice>
          ))}
        </div>
      )}
      <Component values={place.values} change={change} />
      <LiveRegion>{t(describe(place.values))}</LiveRegion>
    </article>
  );
}
