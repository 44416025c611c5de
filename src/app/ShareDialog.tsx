import { useEffect, useId, useRef, useState, type ReactNode } from "react";
import { useSession, useSessionState } from "../session/useSession";
import { Button } from "../ui/Button";
import { Dialog } from "../ui/Dialog";
import { useTranslate } from "../ui/language";
import { Toggle } from "../ui/Toggle";
import { frameOf, linkOf } from "./shared";
import styles from "./ShareDialog.module.css";
import type { Part } from "./presentation";
import type { Dress } from "./usePresentation";

/** The link of this experiment, and the text that puts it into another page. */
export function ShareDialog({ dress, onClose }: { dress: Dress; onClose: () => void }) {
  const t = useTranslate();
  const session = useSession();
  const lab = useSessionState((state) => state.page === "lab");
  const [hide, setHide] = useState<readonly Part[]>([]);
  const [dressed, setDressed] = useState(false);
  const address = `${window.location.origin}${window.location.pathname}`;
  const [weighed, setWeighed] = useState(false);
  useEffect(() => session.need(["weights"]), [session]);
  const carried = useSessionState(() => session.linkWithWeights());
  const link = (weighed && carried) || session.link();
  const options: readonly { part: Part; label: string }[] = [
    { part: "data", label: t("without the data") },
    { part: "result", label: t("without the result") },
    { part: "settings", label: t("without the settings") },
  ];
  const frame = frameOf(address, link, {
    hide,
    language: dressed ? dress.language : null,
    theme: dressed ? dress.shownTheme : null,
    title: t("Convoscope"),
  });
  return (
    <Dialog title={t("Share")} onClose={onClose}>
      <div className={styles.share}>
        <CopyText
          label={t("Link")}
          help={
            lab
              ? t("Whoever opens it sees the same bench with the same numbers.")
              : t("Whoever opens it sees the same data, the same network and, step by step, the same run.")
          }
          text={linkOf(address, link)}
        >
          {carried !== null && !lab && (
            <>
              <Toggle label={t("with the weights of now")} checked={weighed} onChange={setWeighed} />
              {weighed && <p className={styles.help}>{t("Its run starts at step 0 from these weights.")}</p>}
            </>
          )}
        </CopyText>
        <CopyText
          label={t("For a course page")}
          help={t("The frame starts on a click and rests while it is out of sight.")}
          text={frame}
          rows={4}
        />
        <fieldset className={styles.options}>
          <legend className="visually-hidden">{t("What the frame shows")}</legend>
          {(lab ? [] : options).map(({ part, label }) => (
            <Toggle
              key={part}
              label={label}
              checked={hide.includes(part)}
              onChange={(on) => setHide(on ? [...hide, part] : hide.filter((each) => each !== part))}
            />
          ))}
          <Toggle label={t("in this language and theme")} checked={dressed} onChange={setDressed} />
        </fieldset>
      </div>
    </Dialog>
  );
}

function CopyText(props: { label: string; help: string; text: string; rows?: number; children?: ReactNode }) {
  const { label, help, text, rows = 1, children } = props;
  const t = useTranslate();
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<string | null>(null);

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(text);
    } catch {
      // A frame may not write to the clipboard: the text is marked, to be copied by hand.
      area.current?.select();
    }
  }

  return (
    <div className={styles.copy}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <p id={`${id}-help`} className={styles.help}>
        {help}
      </p>
      <textarea
        ref={area}
        id={id}
        className={styles.text}
        readOnly
        rows={rows}
        aria-describedby={`${id}-help`}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
      {children}
      <Button kind="solid" icon={copied === text ? "check" : "copy"} onClick={() => void copy()}>
        {copied === text ? t("Copied") : t("Copy")}
      </Button>
    </div>
  );
}
