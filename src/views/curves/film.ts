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
 * The film strip of a run that has got to `end` px: places `width` px wide and `gap` px apart, as many as fit, each with
 * the frame kept nearest to the step it stands at. The first place shows the beginning, the last one the present.
 */
export function laidOut(
  frames: readonly Frame[],
  stepAt: (x: number) => number,
  { width, gap, end }: { readonly width: number; readonly gap: number; readonly end: number },
): readonly { readonly frame: Frame; readonly left: number }[] {
  if (frames.length === 0) return [];
  const places = Math.max(1, Math.floor((end + gap) / (width + gap)));
  return Array.from({ length: places }, (_, place) => {
    const left = place * (width + gap);
    const step = stepAt(left + (places > 1 ? (width * place) / (places - 1) : 0));
    return { frame: nearest(frames, step), left };
  });
}

const nearest = (frames: readonly Frame[], step: number): Frame =>
  frames.reduce((best, frame) => (Math.abs(frame.step - step) < Math.abs(best.step - step) ? frame : best));
