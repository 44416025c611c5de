import { lazy, Suspense, useState } from "react";
import { useSession, useSessionState } from "../session/useSession";
import { useTranslate } from "../ui/language";
import { useMedia } from "../ui/useMedia";
import { HelpDialog } from "./HelpDialog";
import { OwnProvider } from "./own/OwnProvider";
import { Playground, SmallPlayground } from "./Playground";
import { ShareDialog } from "./ShareDialog";
import type { Command } from "./shortcuts";
import styles from "./Page.module.css";
import { TopBar } from "./TopBar";
import type { Dress } from "./usePresentation";
import { useShortcuts } from "./useShortcuts";

/** Commands that are not about training. */
const everywhere: readonly Command[] = ["undo", "redo", "projector", "share", "help"];

const Lab = lazy(() => import("../lab/LabPage"));

/** The page: the line on top, the playground or the lab, and what opens over them. */
export function Page({ dress }: { dress: Dress }) {
  const t = useTranslate();
  const session = useSession();
  const wide = useMedia("(min-width: 900px)");
  const open = useSessionState((state) => state.page);
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
  const obey = (command: Command) => {
    const heeded = open === "playground" || everywhere.includes(command);
    if (heeded) deeds[command]();
    return heeded;
  };
  useShortcuts(obey);

  return (
    <div className={styles.page} data-top={!dress.hide.includes("top") || undefined}>
      {dress.hide.includes("top") ? (
        <h1 className="visually-hidden">{t("Convoscope")}</h1>
      ) : (
        <TopBar dress={dress} wide={wide} obey={obey} />
      )}
      <OwnProvider active={open !== "lab" && !dress.hide.includes("data")}>
        {open === "lab" ? (
          <Suspense fallback={<main className={styles.coming}>{t("Opening the lab …")}</main>}>
            <Lab bare={dress.embed} />
          </Suspense>
        ) : wide ? (
          <Playground hide={dress.hide} />
        ) : (
          <SmallPlayground hide={dress.hide} />
        )}
      </OwnProvider>
      {dialog === "share" && <ShareDialog dress={dress} onClose={() => setDialog(null)} />}
      {dialog === "help" && <HelpDialog onClose={() => setDialog(null)} />}
    </div>
  );
}
