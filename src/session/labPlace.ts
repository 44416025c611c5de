/** What is open in the lab, as a link says it: `lab=` and `preset=`, each empty for nothing. */
export interface LabPlace {
  /** `bench,setting:value,…`: what differs from the example, or from what the bench opens on. */
  readonly text: string;
  /** Id of the example it started from. */
  readonly preset: string;
}

/** The open place of the lab and the way to the places before and after it. */
export interface LabState extends LabPlace {
  readonly past: readonly LabPlace[];
  readonly future: readonly LabPlace[];
  /** What was changed last and when, in ms: changes of the same thing that follow fast are one, a drag. */
  readonly last: { readonly what: string; readonly at: number } | null;
}

const dragPause = 500;

const mostSteps = 200;

const placeOf = ({ text, preset }: LabPlace): LabPlace => ({ text, preset });

export const openedLab = (place: LabPlace): LabState => ({ ...placeOf(place), past: [], future: [], last: null });

/** Another place, `what` of which changed at time `at`; null is what is only looked at, no step of undo. */
export function movedLab(lab: LabState, place: LabPlace, what: string | null, at: number): LabState {
  if (what === null) return { ...lab, ...placeOf(place) };
  const dragged = lab.last?.what === what && at - lab.last.at < dragPause;
  return {
    ...placeOf(place),
    past: dragged ? lab.past : [...lab.past, placeOf(lab)].slice(-mostSteps),
    future: [],
    last: { what, at },
  };
}

export function undoneLab(lab: LabState): LabState {
  const place = lab.past.at(-1);
  if (!place) return lab;
  return { ...place, past: lab.past.slice(0, -1), future: [placeOf(lab), ...lab.future], last: null };
}

export function redoneLab(lab: LabState): LabState {
  const [place, ...rest] = lab.future;
  if (!place) return lab;
  return { ...place, past: [...lab.past, placeOf(lab)], future: rest, last: null };
}
