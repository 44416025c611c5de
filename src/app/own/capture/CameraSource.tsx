import { useEffect, useEffectEvent, useRef, useState } from "react";
import { isMessage } from "../../../locales";
import type { Shape } from "../../../math/shape";
import { Button } from "../../../ui/Button";
import { useTranslate } from "../../../ui/language";
import { Picture } from "../../../ui/Picture";
import { useCamera } from "../../../ui/useCamera";
import styles from "./capture.module.css";
import type { Shot } from "./draft";
import { framed } from "./framed";
import { numbersOf } from "./numbersOf";

/** The camera, started by a press: what it sees, and the same as the network will get it. */
export function CameraSource(props: {
  shape: Shape;
  /** Gets every picture while the camera runs. */
  onShot: (shot: Shot) => void;
  /** Whether the camera runs now. */
  onRunning: (running: boolean) => void;
}) {
  const { shape, onShot, onRunning } = props;
  const t = useTranslate();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [shot, setShot] = useState<Shot | null>(null);
  const camera = useCamera(({ video, facing }) => {
    if (!canvas.current) return;
    const { videoWidth: width, videoHeight: height } = video;
    const taken = framed(canvas.current, { image: video, width, height, mirrored: facing }, shape);
    setShot(taken);
    onShot(taken);
  });
  const running = camera.state === "on";
  const tell = useEffectEvent(onRunning);
  useEffect(() => {
    tell(running);
    return () => tell(false);
  }, [running]);
  const on = running || camera.state === "starting";
  return (
    <div className={styles.source}>
      <div className={styles.ways}>
        <Button
          kind={on ? "outlined" : "solid"}
          icon="camera"
          onClick={() => (on ? camera.stop() : void camera.start())}
        >
          {on ? t("Stop the camera") : t("Start the camera")}
        </Button>
        {isMessage(camera.state) && (
          <p className={styles.problem} role="alert">
            {t(camera.state)}
          </p>
        )}
        {camera.state === "starting" && (
          <p className={styles.quiet} role="status">
            {t("Waiting for the camera: the browser may ask you first.")}
          </p>
        )}
      </div>
      <div className={styles.sights} data-on={on || undefined}>
        <figure className={styles.sight}>
          <canvas ref={canvas} className={styles.view} role="img" aria-label={t("What the camera sees")} />
          <figcaption>{t("the camera")}</figcaption>
        </figure>
        {shot && (
          <figure className={styles.sight}>
            <div className={styles.view}>
              <Picture values={numbersOf(shot)} shape={shape} room={viewSide} label={t("As the network gets it")} />
            </div>
            <figcaption>{t("as the network gets it")}</figcaption>
          </figure>
        )}
      </div>
      <p className={styles.quiet}>
        {t("The pictures stay on this device. The camera ends when you stop it, close this or leave the page.")}
      </p>
    </div>
  );
}

/** The side of a view, in CSS pixels. */
const viewSide = 128;
