import { useRef, type ReactNode } from "react";
import { scenes } from "../../datasets/scenes";
import { isMessage } from "../../locales/message";
import { Button } from "../../ui/Button";
import { useTranslate } from "../../ui/language";
import { SettingField } from "../../ui/SettingField";
import { Toggle } from "../../ui/Toggle";
import { useCamera } from "../../ui/useCamera";
import { Choice } from "./Choice";
import { useBroken } from "./connection";
import { setOwnPicture, useOwnPicture } from "./own";
import styles from "./PictureChoice.module.css";
import { pictureOf } from "./readPicture";
import { pictureSettings, type PictureValues } from "./settings";
import { useOwnFiles } from "./useOwnFiles";

const { picture: pictureSetting, size, angle } = pictureSettings;

/** Which picture, how large, in how many channels; the learner's own from a file, the clipboard, a drop or the camera. */
export function PictureChoice({
  values,
  change,
  children,
}: {
  values: PictureValues;
  change: (values: Partial<PictureValues>) => void;
  /** What is chosen in the same line, after the picture. */
  children?: ReactNode;
}) {
  const t = useTranslate();
  const own = useOwnPicture();
  const broken = useBroken();
  const input = useRef<HTMLInputElement>(null);
  const camera = useCamera(({ video }) => {
    setOwnPicture(pictureOf(video, video.videoWidth, video.videoHeight));
  });
  const files = useOwnFiles(() => {
    camera.stop();
    change({ picture: "own" });
  });
  const shown = values.picture === "own" && !own ? "lighthouse" : values.picture;
  const on = camera.state === "on" || camera.state === "starting";

  async function film() {
    if (on) return camera.stop();
    if (await camera.start()) change({ picture: "own" });
  }

  return (
    <div className={styles.choice} {...files.drop}>
      <Choice
        setting={pictureSetting}
        value={shown}
        offered={(value) => value !== "own" || own !== null}
        onChange={(picture) => {
          camera.stop();
          change({ picture });
        }}
      />
      {children}
      <Toggle label={t("In colour")} checked={values.colour} onChange={(colour) => change({ colour })} />
      <div className={styles.size}>
        <SettingField
          setting={size}
          value={values.size}
          when="moving"
          onChange={(next) => change({ size: next as number })}
        />
      </div>
      {shown !== "own" && scenes[shown].angle && (
        <div className={styles.size}>
          <SettingField
            setting={angle}
            value={values.angle}
            when="moving"
            onChange={(next) => change({ angle: next as number })}
          />
        </div>
      )}
      <div className={styles.ways}>
        <input
          ref={input}
          type="file"
          accept="image/*"
          className="visually-hidden"
          tabIndex={-1}
          aria-label={t("Own photo")}
          onChange={(event) => {
            void files.take(event.currentTarget.files?.[0]);
            event.currentTarget.value = "";
          }}
        />
        <Button kind="outlined" icon="file" onClick={() => input.current?.click()}>
          {t("Own photo")}
        </Button>
        <Button kind="outlined" icon="camera" aria-pressed={on} onClick={() => void film()}>
          {on ? t("Stop the camera") : t("Camera")}
        </Button>
      </div>
      {files.problem && (
        <p className={styles.problem} role="alert">
          {t(files.problem)} {t("The picture stays as it was.")}
        </p>
      )}
      {isMessage(camera.state) && (
        <p className={styles.problem} role="alert">
          {t(camera.state)}
        </p>
      )}
      {broken && (
        <p className={styles.problem} role="alert">
          {t("Pictures can't be filtered any more; reload the page.")}
        </p>
      )}
      {values.picture === "own" && (
        <p className={styles.note}>
          {own
            ? t("Your picture stays on this device; a link does not carry it.")
            : t("A link carries no picture of your own: this is the lighthouse in its place.")}
        </p>
      )}
    </div>
  );
}
