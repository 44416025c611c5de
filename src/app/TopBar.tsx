import { languages, type Language } from "../locales";
import type { SessionState } from "../session/session";
import { useSession, useSessionState } from "../session/useSession";
import { Button, IconButton } from "../ui/Button";
import { Icon } from "../ui/Icon";
import { useTranslate } from "../ui/language";
import { Popover } from "../ui/Popover";
import { Mark } from "./Mark";
import { PageLinks } from "./PageLinks";
import { tagOf } from "./presentation";
import type { Command } from "./shortcuts";
import { ThemeChoice } from "./ThemeChoice";
import styles from "./TopBar.module.css";
import { TryLine } from "./TryLine";
import type { Dress } from "./usePresentation";

const tags = Object.keys(languages) as Language[];

const undoable = ({ page, lab, canUndo }: SessionState) => (page === "lab" ? lab.past.length > 0 : canUndo);
const redoable = ({ page, lab, canRedo }: SessionState) => (page === "lab" ? lab.future.length > 0 : canRedo);

/** The line on top: name, pages, one thing to try, and what is not about the page. On phones the rest is in a menu. */
export function TopBar({ dress, wide, obey }: { dress: Dress; wide: boolean; obey: (command: Command) => void }) {
  const t = useTranslate();
  const page = useSessionState((state) => state.page);
  const other = tags[(tags.indexOf(dress.language) + 1) % tags.length];
  const language = (
    <Button lang={tagOf(other)} onClick={() => void dress.setLanguage(other)}>
      {wide ? languages[other].short : languages[other].label}
    </Button>
  );
  return (
    <header className={styles.bar}>
      <h1 className={styles.name}>
        <Mark />
        <span className={styles.word}>{t("Convoscope")}</span>
      </h1>
      <PageLinks />
      {wide && page === "playground" && !dress.hide.includes("try") && dress.shownTheme !== "projector" ? (
        <TryLine />
      ) : (
        <span />
      )}
      <div className={styles.tools}>
        <UndoButtons both={wide} />
        {wide ? (
          <Button icon="share" onClick={() => obey("share")}>
            {t("Share")}
          </Button>
        ) : (
          <IconButton icon="share" label={t("Share")} onClick={() => obey("share")} />
        )}
        {wide ? (
          <>
            {language}
            <Popover
              label={t("Theme")}
              opener={<Icon name="theme" />}
              openerLabel={t("Theme")}
              openerClassName={styles.opener}
            >
              <ThemeChoice dress={dress} />
            </Popover>
            <IconButton icon="help" label={t("Help")} onClick={() => obey("help")} />
          </>
        ) : (
          <Popover
            label={t("Menu")}
            opener={<Icon name="menu" />}
            openerLabel={t("Menu")}
            openerClassName={styles.opener}
          >
            <div className={styles.menu}>
              <RedoEntry />
              {language}
              <Button icon="help" onClick={() => obey("help")}>
                {t("Help")}
              </Button>
              <ThemeChoice dress={dress} />
            </div>
          </Popover>
        )}
      </div>
    </header>
  );
}

function UndoButtons({ both }: { both: boolean }) {
  const t = useTranslate();
  const session = useSession();
  const canUndo = useSessionState(undoable);
  const canRedo = useSessionState(redoable);
  return (
    <>
      <IconButton
        icon="undo"
        label={t("Undo")}
        unavailable={!canUndo && t("Nothing to undo")}
        onClick={() => session.undo()}
      />
      {both && (
        <IconButton
          icon="redo"
          label={t("Redo")}
          unavailable={!canRedo && t("Nothing to redo")}
          onClick={() => session.redo()}
        />
      )}
    </>
  );
}

function RedoEntry() {
  const t = useTranslate();
  const session = useSession();
  const canRedo = useSessionState(redoable);
  return (
    <Button icon="redo" unavailable={!canRedo && t("Nothing to redo")} onClick={() => session.redo()}>
      {t("Redo")}
    </Button>
  );
}
