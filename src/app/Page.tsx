import { useState } from "react";
import { useSession } from "../session/useSession";
import { useTranslate } from "../ui/language";
import { useMedia } from "../ui/useMedia";
import { HelpDialog } from "./HelpDialog";
import { Playground, SmallPlayground } from "./Playground";
import { ShareDialog } from "./ShareDialog";
import type { Command } from "./shortcuts";
import styles from "./Page.module.css";
import { TopBar } from "./TopBar";
import type { Dress } from "./usePresentation";
import { useShortcuts } from "./useShortcuts";

/** The page: the line on top, the playground, and what opens over them. */
export function Page({ dress }: { dress: Dress }) {
  const t = useTranslate();
  const session = useSession();
  const wide = useMedia("(min-width: 900px)");
  const [dialog, setDialog] = useState<"share" | "help" | null>(null);

  const deeds: Readonly<Record<Command, () => void>> = {
    play: () => void (session.getState().playing ? session.pause() : session.play()),
    playBack: () => session.playBack(),
    leapBack: () => session.leap(-1),
    step: () => void session.step({ batches: 1 }),
    reset: () => void session.reset(),
    newWeights: () => void session.newWeights(),
    follow: () => session.setFollowing(!session.getState().following),
    undo: () => session.undo(),
    redo: () => session.redo(),
    projector: () => dress.toggleProjector(),
    share: () => setDialog("share"),
    help: () => setDialog("help"),
  };
  const obey = (command: Command) => deeds[command]();
  useShortcuts(obey);

  return (
    <div className={styles.page} data-top={!dress.hide.includes("top") || undefined}>
      {dress.hide.includes("top") ? (
        <h1 className="visually-hidden">{t("Convoscope")}</h1>
      ) : (
        <TopBar dress={dress} wide={wide} obey={obey} />
      )}
      {wide ? <Playground hide={dress.hide} /> : <SmallPlayground hide={dress.hide} />}
      {dialog === "share" && <ShareDialog dress={dress} onClose={() => setDialog(null)} />}
      {dialog === "help" && <HelpDialog onClose={() => setDialog(null)} />}
    </div>
  );
}
