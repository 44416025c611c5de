import { useEffect, useState } from "react";
import { isFault } from "../../../datasets/importers/fault";
import { message, type Message } from "../../../locales";
import { sizeOf } from "../../../math/shape";
import { useSession } from "../../../session/useSession";
import { Button } from "../../../ui/Button";
import { Dialog } from "../../../ui/Dialog";
import { HoldButton } from "../../../ui/HoldButton";
import { useTranslate } from "../../../ui/language";
import { LiveRegion } from "../../../ui/LiveRegion";
import { Notice } from "../../../ui/Notice";
import { Tabs } from "../../../ui/Tabs";
import { Toggle } from "../../../ui/Toggle";
import { NameField } from "../NameField";
import own from "../own.module.css";
import { CameraSource } from "./CameraSource";
import styles from "./capture.module.css";
import { ClassCard } from "./ClassCard";
import { collect, lacking } from "./collect";
import { gathered, named, takenBack, withBurst, withClass, withoutClass, withShot, type Draft } from "./draft";
import { DrawSource } from "./DrawSource";
import { framedFile } from "./framed";
import { FramingChoice } from "./FramingChoice";
import { useBurst } from "./useBurst";
import { useGround } from "./useGround";

type Source = "camera" | "drawing";

/** Gathers pictures class by class, from the camera, a sheet and files; nothing is learned from them before that is asked for. */
export default function CaptureDialog(props: {
  /** Where it goes on. */
  start: Draft;
  /** Hears what is gathered, to go on from after it was closed; null once it is learned from. */
  onDraft: (draft: Draft | null) => void;
  onClose: () => void;
}) {
  const { start, onDraft, onClose } = props;
  const t = useTranslate();
  const session = useSession();
  const [draft, setDraft] = useState(start);
  useEffect(() => onDraft(draft), [draft, onDraft]);
  const [source, setSource] = useState<Source>("camera");
  const [running, setRunning] = useState(false);
  const [latched, setLatched] = useState(false);
  const [drawn, setDrawn] = useState<readonly number[] | null>(null);
  const [trouble, setTrouble] = useState<Message | null>(null);
  const ground = useGround(draft);
  const { into, shape, classes } = draft;
  const burst = useBurst(
    (key) => setDraft((before) => withBurst(before, key)),
    (key, shot) => setDraft((before) => withShot(before, key, shot)),
  );
  const blank = Array.from({ length: sizeOf(shape) }, (_, at) => ground[at % ground.length]);
  const usual = classes.map((_, place) => t("class {number}", { number: place + 1 }));
  const names = classes.map(({ name }, place) => (name.trim() === "" ? usual[place] : name));
  const count = gathered(draft);
  const missing = lacking(draft);

  function addDrawing(key: number) {
    if (!drawn) return;
    const shot = Uint8Array.from(drawn, (value) => Math.round(255 * value));
    setDraft(withShot(withBurst(draft, key), key, shot));
    setDrawn(null);
  }
  async function addFiles(key: number, files: readonly File[]) {
    const canvas = document.createElement("canvas");
    let unread = 0;
    setTrouble(null);
    setDraft((before) => withBurst(before, key));
    for (const file of files) {
      const shot = await framedFile(canvas, file, shape);
      if (shot) setDraft((before) => withShot(before, key, shot));
      else unread++;
    }
    if (unread > 0)
      setTrouble(
        message(
          "{count, plural, one {# file is no picture} other {# files are no pictures}} that the browser can read; left out.",
          { count: unread },
        ),
      );
  }
  async function learn() {
    const name = draft.name.trim() === "" ? t("Own pictures") : draft.name;
    const kept = await collect(draft, names, name);
    if (isFault(kept)) {
      setTrouble(kept.fault);
      return;
    }
    onDraft(null);
    void session.takeOwn(kept, into?.collection.id);
    onClose();
  }

  return (
    <Dialog
      title={into ? t("More pictures for {name}", { name: into.collection.name }) : t("Record or draw pictures")}
      onClose={onClose}
    >
      <div className={own.own}>
        {trouble && <Notice bad>{t(trouble)}</Notice>}
        <div className={own.row}>
          {!into && (
            <NameField
              name={draft.name}
              placeholder={t("Own pictures")}
              onName={(name) => setDraft({ ...draft, name })}
            />
          )}
          <FramingChoice
            shape={shape}
            fixed={into !== null || count > 0}
            onShape={(shape) => {
              setDraft({ ...draft, shape });
              setDrawn(null);
            }}
          />
        </div>
        <div>
          <Tabs
            label={t("Where pictures come from")}
            tabs={[
              { value: "camera", label: t("Camera") },
              { value: "drawing", label: t("Drawing") },
            ]}
            value={source}
            onChange={setSource}
          >
            {source === "camera" ? (
              <CameraSource
                shape={shape}
                onShot={burst.see}
                onRunning={(on) => {
                  setRunning(on);
                  if (!on) burst.end();
                }}
              />
            ) : (
              <DrawSource
                shape={shape}
                pixels={drawn ?? blank}
                ground={ground}
                onDraw={setDrawn}
                onClear={() => setDrawn(null)}
              />
            )}
          </Tabs>
        </div>
        {source === "camera" && (
          <Toggle label={t("Press once to record, again to stop")} checked={latched} onChange={setLatched} />
        )}
        <ul className={styles.cards} aria-label={t("Classes")}>
          {classes.map((each, place) => {
            const label = names[place];
            const { key } = each;
            const recording = burst.recording === key;
            const way = recording ? t("Recording") : latched ? t("Record") : t("Hold to record");
            return (
              <ClassCard
                key={key}
                each={each}
                usual={usual[place]}
                shape={shape}
                onName={(name) => setDraft(named(draft, key, name))}
                onFiles={(files) => void addFiles(key, files)}
                onTakeBack={() => setDraft(takenBack(draft, key))}
                onRemove={classes.length > 2 && each.there === 0 ? () => setDraft(withoutClass(draft, key)) : null}
              >
                {source === "camera" ? (
                  <HoldButton
                    label={t("{way}: {label}", { way, label })}
                    text={way}
                    icon="camera"
                    on={recording}
                    latched={latched}
                    unavailable={!running && t("Start the camera first.")}
                    onChange={(on) => burst.record(key, on)}
                  />
                ) : (
                  <Button
                    kind="outlined"
                    icon="plus"
                    aria-label={t("Add the drawing to {label}", { label })}
                    unavailable={!drawn && t("Draw something first.")}
                    onClick={() => addDrawing(key)}
                  >
                    {t("Add the drawing")}
                  </Button>
                )}
              </ClassCard>
            );
          })}
        </ul>
        <div className={own.row}>
          <Button icon="plus" onClick={() => setDraft(withClass(draft))}>
            {t("Add a class")}
          </Button>
        </div>
        <div className={own.row}>
          <Button kind="solid" unavailable={missing ? t(missing) : false} onClick={() => void learn()}>
            {t("Learn from these")}
          </Button>
          <span className={styles.quiet}>
            {t("A new run begins then, not before. What is gathered stays here until then, or until the page is left.")}
          </span>
        </div>
        <LiveRegion>
          {classes
            .map((each, place) =>
              t("{label}: {count, plural, one {# picture} other {# pictures}}", {
                label: names[place],
                count: each.there + each.bursts.reduce((sum, { length }) => sum + length, 0),
              }),
            )
            .join(", ")}
        </LiveRegion>
      </div>
    </Dialog>
  );
}
