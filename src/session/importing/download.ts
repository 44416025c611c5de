import type { Download } from "../../datasets/downloads";
import { message, type Message } from "../../locales/message";
import type { GivenFile, Heard } from "./api";

/** What has come of each address in this visit: where a download was broken off, it goes on. */
const come = new Map<string, Uint8Array<ArrayBuffer>[]>();

const bytesIn = (pieces: readonly Uint8Array[]): number => pieces.reduce((sum, { length }) => sum + length, 0);

/** More than this share beyond what was announced is something else. */
const slack = 1.2;

/**
 * Fetches the files of a known dataset, one after the other, where an earlier attempt ended. Answers them, or a sentence
 * that says why not. `heard` hears bytes.
 */
export async function fetchDownload(
  download: Download,
  heard: Heard,
  signal: AbortSignal,
): Promise<readonly GivenFile[] | Message> {
  const total = download.files.reduce((sum, { bytes }) => sum + bytes, 0);
  let before = 0;
  const files: GivenFile[] = [];
  for (const { url, bytes } of download.files) {
    const pieces = come.get(url) ?? [];
    come.set(url, pieces);
    const trouble = await fetchInto(url, pieces, bytes * slack, signal, (done) =>
      heard(Math.min(total, before + done), total),
    );
    if (trouble) return trouble;
    before += bytesIn(pieces);
    files.push({ path: url.slice(url.lastIndexOf("/") + 1), blob: new Blob(pieces) });
  }
  for (const { url } of download.files) come.delete(url);
  return files;
}

async function fetchInto(
  url: string,
  pieces: Uint8Array<ArrayBuffer>[],
  most: number,
  signal: AbortSignal,
  heard: (done: number) => void,
): Promise<Message | null> {
  const { host } = new URL(url);
  const had = bytesIn(pieces);
  try {
    const response = await fetch(url, {
      signal,
      headers: had > 0 ? { Range: `bytes=${had}-` } : {},
      credentials: "omit",
    });
    // There is nothing left to fetch.
    if (response.status === 416 && had > 0) return null;
    if (!response.ok || !response.body)
      return message("{host} answers {status}. {byHand}", { host, status: response.status, byHand });
    if (response.status !== 206) pieces.length = 0;
    let done = bytesIn(pieces);
    const reader = response.body.getReader();
    for (;;) {
      const { done: over, value } = await reader.read();
      if (over) return null;
      pieces.push(value);
      done += value.length;
      heard(done);
      if (done > most) {
        pieces.length = 0;
        await reader.cancel();
        return message("{host} sends more than was announced. {byHand}", { host, byHand });
      }
    }
  } catch {
    if (signal.aborted) return message("The download was stopped. It goes on from there the next time.");
    return message("{host} can’t be reached from here. {byHand}", { host, byHand });
  }
}

const byHand = message("Download the files with your browser and drop them here.");
