import { useCallback, useEffect, useRef, useState } from "react";
import { isMessage, message, type Message } from "../locales/message";

/** Milliseconds between two pictures of the camera. */
const beat = 50;

/** What became of asking for the camera. */
export type CameraState = "off" | "starting" | "on" | Message;

/** A picture of the camera, and whether it looks at whoever holds it, as a mirror does. */
interface Sight {
  readonly video: HTMLVideoElement;
  readonly facing: boolean;
}

type Take = (sight: Sight) => void;

/**
 * A camera that runs until it is stopped, the page is hidden or left, or its user is gone. It asks for leave when it is
 * started; while it runs, `take` gets every picture. Nothing of it leaves the page.
 */
export function useCamera(take: Take): { state: CameraState; start: () => Promise<boolean>; stop: () => void } {
  const [state, setState] = useState<CameraState>("off");
  const running = useRef<{ stop: () => void } | null>(null);
  const taking = useRef(take);
  useEffect(() => {
    taking.current = take;
  }, [take]);

  const stop = useCallback(() => {
    running.current?.stop();
    running.current = null;
    setState((before) => (isMessage(before) ? before : "off"));
  }, []);

  async function start(): Promise<boolean> {
    stop();
    setState("starting");
    const run = beginning(
      (sight) => taking.current(sight),
      () => {
        if (running.current === run) stop();
      },
    );
    running.current = run;
    try {
      await run.started;
    } catch (error) {
      run.stop();
      if (running.current === run) setState(reasonOf(error));
      return false;
    }
    if (running.current !== run) return false;
    setState("on");
    return true;
  }

  useEffect(() => {
    const leave = () => {
      if (document.visibilityState === "hidden") stop();
    };
    document.addEventListener("visibilitychange", leave);
    window.addEventListener("pagehide", stop);
    return () => {
      document.removeEventListener("visibilitychange", leave);
      window.removeEventListener("pagehide", stop);
      running.current?.stop();
      running.current = null;
    };
  }, [stop]);
  return { state, start, stop };
}

/** Asks for the camera; `started` comes true with its first picture; `ended` is called where it ends by itself. Stopping counts from the first moment. */
function beginning(take: Take, ended: () => void): { started: Promise<void>; stop: () => void } {
  let stopped = false;
  let stream: MediaStream | null = null;
  let timer: ReturnType<typeof setInterval> | undefined;
  const stop = () => {
    stopped = true;
    clearInterval(timer);
    for (const track of stream?.getTracks() ?? []) track.stop();
  };
  const start = async () => {
    stream = await navigator.mediaDevices.getUserMedia({
      video: { width: { ideal: 640 }, facingMode: "environment" },
      audio: false,
    });
    if (stopped) return stop();
    const [track] = stream.getVideoTracks();
    // It was unplugged, or leave was taken back.
    track?.addEventListener("ended", ended);
    const video = document.createElement("video");
    video.muted = true;
    video.playsInline = true;
    video.srcObject = stream;
    await video.play();
    const facing = track?.getSettings().facingMode !== "environment";
    const look = () => {
      if (!stopped && video.videoWidth > 0) take({ video, facing });
    };
    look();
    if (!stopped) timer = setInterval(look, beat);
  };
  return { started: start(), stop };
}

function reasonOf(error: unknown): Message {
  if (!navigator.mediaDevices) return message("This browser gives the page no camera here.");
  const name = error instanceof DOMException ? error.name : "";
  if (name === "NotAllowedError") return message("The camera was refused. You can allow it beside the address.");
  if (name === "NotFoundError") return message("There is no camera on this device.");
  return message("The camera could not be started; another program may be using it.");
}
