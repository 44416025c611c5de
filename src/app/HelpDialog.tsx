import { useSessionState } from "../session/useSession";
import { Dialog } from "../ui/Dialog";
import { useTranslate } from "../ui/language";
import styles from "./HelpDialog.module.css";
import { shortcuts } from "./shortcuts";

/** What this is, and every key. */
export function HelpDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslate();
  const lab = useSessionState((state) => state.page === "lab");
  return (
    <Dialog title={t("Help")} onClose={onClose}>
      <div className={styles.help}>
        <p>
          {lab
            ? t(
                "A bench of the lab computes with the numbers on it: type into a cell, drag the frame, or walk the grid by the arrows. Nothing is trained here.",
              )
            : t(
                "Left: what the network learns from. Middle: the network, layer by layer; each small picture is what one unit makes of the example. Right: what comes of it. Below: the player of the training.",
              )}
        </p>
        <p>
          {t(
            "Orange is less than zero, blue is more; nothing is the colour of the ground. Click, point and drag anywhere: everything can be undone, and nothing leaves this device.",
          )}
        </p>
        <section>
          <h3 className={styles.title}>{t("Keys")}</h3>
          <dl className={styles.keys}>
            {shortcuts.map(({ command, keys, what }) => (
              <div key={command} className={styles.row}>
                <dt>
                  {keys.map((key) => (
                    <kbd key={key} className={styles.key}>
                      {key.replace("Space", t("Space"))}
                    </kbd>
                  ))}
                </dt>
                <dd>{t(what)}</dd>
              </div>
            ))}
            <div className={styles.row}>
              <dt>
                <kbd className={styles.key}>← ↑ → ↓</kbd>
              </dt>
              <dd>{t("On a slider: a step, with Shift ten. In a picture: to the next place.")}</dd>
            </div>
          </dl>
        </section>
        <p className={styles.quiet}>
          {t("Keys work while no text is being typed; in a frame only once you have clicked into it.")}{" "}
          <a href="./licences.txt">{t("Licences")}</a>
        </p>
      </div>
    </Dialog>
  );
}
