import type { DecisionMap } from "../decision/map";

/** The decision map as it was at one step. */
export interface Frame {
  readonly step: number;
  readonly map: DecisionMap;
}

/** Frames of a run, kept as evenly as training allows. */
export interface Film<F extends { readonly step: number } = Frame> {
  /** What the frames show (dataset and axes); frames of something else are never mixed in. */
  readonly subject: string;
  /** The generation of the newest frame. */
  readonly generation: number;
  /** Steps between frames, at least. */
  readonly spacing: number;
  readonly frames: readonly F[];
}

export const emptyFilm: Film<never> = { subject: "", generation: -1, spacing: 1, frames: [] };

/** The most frames that are kept. */
export const mostFrames = 32;

/** Whether a frame would be kept; asked before it is made. An edit may change even a step that is there already. */
export function wants(
  film: Film<{ readonly step: number }>,
  subject: string,
  generation: number,
  step: number,
): boolean {
  const last = film.frames.at(-1);
  if (!last || film.subject !== subject || step < last.step) return true;
  return step >= last.step + film.spacing || (step === last.step && film.generation !== generation);
}

/**
 * The film with one more frame. Going back to an earlier step cuts off what came after it. When the film is full, every
 * second frame goes, and the next come as far apart as those that stayed: it always spans the whole run evenly.
 */
export function withFrame<F extends { readonly step: number }>(
  film: Film<F>,
  subject: string,
  generation: number,
  frame: F,
): Film<F> {
  const kept = film.subject === subject ? film.frames.filter(({ step }) => step < frame.step) : [];
  const frames = [...kept, frame];
  const spacing = kept.length === 0 ? 1 : film.spacing;
  if (frames.length <= mostFrames) return { subject, generation, spacing, frames };
  const thinned = frames.filter((_, index) => index % 2 === 0);
  const apart = (thinned[thinned.length - 1].step - thinned[0].step) / (thinned.length - 1);
  return { subject, generation, spacing: Math.max(spacing, apart), frames: thinned };
}

/**
 * The film strip of a run that has got to `end` px: frames `width` px wide, each where its own step stands and nowhere
 * else, at least `gap` px apart. What has no room beside the one before it is left out; the newest always has it.
 */
export function laidOut(
  frames: readonly Frame[],
  placeOf: (step: number) => number,
  { width, gap, end }: { readonly width: number; readonly gap: number; readonly end: number },
): readonly { readonly frame: Frame; readonly left: number }[] {
  const laid: { frame: Frame; left: number }[] = [];
  for (const frame of frames) {
    // The beginning has its left edge at its moment, the present its right one.
    const left = Math.round(placeOf(frame.step) * (1 - width / end));
    const taken = () => laid.length > 0 && left < laid[laid.length - 1].left + width + gap;
    if (frame === frames.at(-1)) while (laid.length > 1 && taken()) laid.pop();
    if (!taken()) laid.push({ frame, left });
  }
  return laid;
}
