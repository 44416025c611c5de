import { useCallback, useEffect, useRef, useState } from "react";
import { isFault } from "../../datasets/importers/fault";
import type { Framing } from "../../datasets/importers/framing";
import { hostOf, type Download } from "../../datasets/downloads";
import { isMessage, message, type Message } from "../../locales";
import type { Choices, GivenFile, Heard, Report, Taken } from "../../session/importing/api";
import { fetchDownload } from "../../session/importing/download";
import { startImporter, type Importer } from "../../session/importing/startImporter";
import { sentenceOf } from "../../session/trouble";
import { nameFrom } from "./given";

/** How far bringing files along has got. */
type Stage =
  | { readonly at: "choosing" }
  | { readonly at: "fetching" | "reading" | "taking"; readonly done: number; readonly of: number }
  | { readonly at: "understood" | "taken" };

/** What came of reading, and of which download where it was one. */
interface Understood {
  readonly report: Report;
  readonly download?: Download;
}

/** Brings files along step by step; nothing is taken before it was said what it is. */
export interface Import {
  readonly stage: Stage;
  /** What was understood last; it stays while it is taken, to go back to. */
  readonly understood: Understood | null;
  /** Why it didn't go on. */
  readonly trouble: Message | null;
  /** Reads these files beside those that were read before. `loose` is the class of pictures in no folder. */
  readonly add: (files: readonly GivenFile[], loose: string) => void;
  readonly take: (choices: Choices) => Promise<Taken | null>;
  /** Fetches a known dataset and reads it. */
  readonly fetch: (download: Download) => Promise<void>;
  /** Stops what is going on and goes back to the beginning. */
  readonly cancel: () => void;
  /** The first file or folder, without its ending. */
  readonly name: string;
  /** Some pictures as they would be kept. */
  readonly preview: Importer["preview"];
}

export function useImport(): Import {
  const worker = useRef<Importer | null>(null);
  const abort = useRef<AbortController | null>(null);
  const files = useRef<readonly GivenFile[]>([]);
  const [stage, setStage] = useState<Stage>({ at: "choosing" });
  const [understood, setUnderstood] = useState<Understood | null>(null);
  const [name, setName] = useState("");
  const [trouble, setTrouble] = useState<Message | null>(null);

  const importer = useCallback(() => (worker.current ??= startImporter()), []);
  const stop = useCallback(() => {
    worker.current?.close();
    worker.current = null;
  }, []);
  useEffect(() => stop, [stop]);

  /**
   * Asks the importer and shows how far it is. Calls of one that was thrown away meanwhile are of no interest any more,
   * nor is progress that is heard after the answer.
   */
  async function ask<T>(
    at: "reading" | "taking",
    of: number,
    question: (importer: Importer, heard: Heard) => Promise<T>,
  ): Promise<T | null> {
    const asked = importer();
    let open = true;
    const heard = (done: number, of: number) => {
      if (open && worker.current === asked) setStage({ at, done, of });
    };
    setTrouble(null);
    heard(0, of);
    try {
      const answer = await question(asked, heard);
      return worker.current === asked ? answer : null;
    } catch (reason) {
      if (worker.current === asked) {
        stop();
        files.current = [];
        setUnderstood(null);
        setStage({ at: "choosing" });
        setTrouble(sentenceOf(reason));
      }
      return null;
    } finally {
      open = false;
    }
  }

  const preview = useCallback((framing: Framing) => importer().preview(framing), [importer]);

  const fetching = (done: number, of: number) => setStage({ at: "fetching", done: megabytes(done), of: megabytes(of) });
  const tell = (answer: Understood) => {
    setUnderstood(answer);
    setStage({ at: "understood" });
  };

  return {
    stage,
    understood,
    trouble,
    name,
    preview,
    add(more, loose) {
      if (more.length === 0) return;
      const named = more.map((file) => (file.path.includes("/") ? file : { ...file, path: inFolder(file, loose) }));
      files.current = [...files.current, ...named];
      setName(nameFrom(files.current[0].path));
      void ask("reading", more.length, (importer, heard) => importer.understand(files.current, loose, heard)).then(
        (report) => report && tell({ report }),
      );
    },
    async take(choices) {
      const taken = await ask("taking", 1, (importer, heard) => importer.take(choices, heard));
      if (!taken) return null;
      if (!isFault(taken)) {
        setStage({ at: "taken" });
        return taken;
      }
      setStage({ at: "understood" });
      setTrouble(taken.fault);
      return null;
    },
    async fetch(download) {
      const control = new AbortController();
      abort.current = control;
      setTrouble(null);
      fetching(0, 1);
      const fetched = await fetchDownload(download, fetching, control.signal);
      if (isMessage(fetched)) {
        setStage({ at: "choosing" });
        setTrouble(fetched);
        return;
      }
      files.current = fetched;
      setName(download.name);
      const report = await ask("reading", fetched.length, (importer, heard) => importer.understand(fetched, "", heard));
      if (!report) return;
      if (!isWhat(download, report)) {
        files.current = [];
        setStage({ at: "choosing" });
        setTrouble(
          message("What {host} sent is not {name}: other counts or another size.", {
            host: hostOf(download),
            name: download.name,
          }),
        );
        return;
      }
      tell({ report, download });
    },
    cancel() {
      abort.current?.abort();
      stop();
      files.current = [];
      setUnderstood(null);
      setStage({ at: "choosing" });
      setTrouble(null);
    },
  };
}

/** A single picture goes into the folder of its class; what holds folders or numbers itself stays as it is. */
const inFolder = ({ path, blob }: GivenFile, loose: string): string =>
  loose !== "" && blob.type.startsWith("image/") ? `${loose}/${path}` : path;

const megabytes = (bytes: number): number => Math.round(bytes / 104_857.6) / 10;

/** Whether what was understood is what a download promises: so many pictures of that size, with its test, in as many classes, none empty. */
function isWhat({ count, test, shape, classes }: Download, { found }: Report): boolean {
  if (found?.kind !== "pictures" || !found.shape) return false;
  const sizes = found.classes.map((each) => each.count);
  const even = count / classes.length;
  return (
    found.count === count &&
    found.test === test &&
    found.shape.join() === shape.join() &&
    sizes.length === classes.length &&
    sizes.every((size) => size > 0.85 * even && size < 1.15 * even)
  );
}
