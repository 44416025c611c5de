import { translate } from "../locales";
import { readLink, writeLink } from "../share/link";
import { displayClock, type FrameClock } from "./frames";
import { startEngine, type Connect } from "./engineClient";
import { browserCabinet, type Cabinet } from "./ownData/cabinet";
import { createOwnData } from "./ownData/ownData";
import { createDrawings } from "./drawings";
import { createEvents } from "./events";
import { createFollowing } from "./following";
import { createHandle, type Handle } from "./handle";
import { movedLab, redoneLab, undoneLab, type LabState } from "./labPlace";
import { createPast } from "./past";
import { createRun } from "./run";
import type { Session } from "./session";
import { note, openStore } from "./store";
import { createVerbs } from "./verbs";
import { weightsOf } from "./weightsOf";

export interface SessionOptions {
  /** What opens, as in an address after `#`. */
  readonly link: string;
  /** What stands on the playground where the link opens the lab; the default unless it is given. */
  readonly playground?: string;
  /** Starts an engine; the worker unless another is given. */
  readonly connect?: Connect;
  readonly clock?: FrameClock;
  /** Keeps own data between visits; the browser's database unless another is given. */
  readonly cabinet?: Cabinet;
}

/** A session with its scripting handle, and the way to end it. */
export interface LiveSession extends Session {
  readonly handle: Handle;
  close(): void;
}

/** Opens a link and starts the engine on it. Nothing a session promises is ever rejected unheard. */
export function createSession(options: SessionOptions): LiveSession {
  const { link, playground, connect = startEngine, clock = displayClock, cabinet = browserCabinet } = options;
  const opened = readLink(link);
  const { page, lab, preset } = opened.link;
  const store = openStore(playground === undefined ? opened.link : { ...readLink(playground).link, page, lab, preset });
  const events = createEvents();
  const own = createOwnData(cabinet);
  const run = createRun({ store, connect, clock, events, own });
  /** For the page: trouble becomes a notice and is over. */
  const calmly = (promise: Promise<unknown>): Promise<void> => promise.then(() => undefined, run.fail);
  const past = createPast({ store, frames: run.frames, clock, halt: () => void calmly(run.settle().then(run.mirror)) });
  const verbs = createVerbs({ store, run, past, own });
  for (const problem of opened.problems) note(store, problem);
  store.subscribe(({ notices }, before) => {
    const newest = notices.at(-1);
    if (newest && newest.id > (before.notices.at(-1)?.id ?? 0))
      events.tell("notice", { text: translate("en", newest.text) });
  });

  const writeCurrent: Session["link"] = (page = store.getState().page) => {
    const { experiment, forks, lab, shown, speed } = store.getState();
    const { text, preset } = lab;
    return writeLink({
      experiment,
      forks,
      page,
      ...(text !== "" && { lab: text }),
      ...(preset !== "" && { preset }),
      shown,
      speed,
      paused: true,
    });
  };
  const writeWithWeights = () => {
    const { experiment, page, shown, speed, snapshot } = store.getState();
    const weights = weightsOf(experiment, snapshot?.parts.weights);
    return weights && writeLink({ experiment: { ...experiment, weights }, page, shown, speed, paused: true });
  };
  const inLab = () => store.getState().page === "lab";
  const setLab = (lab: LabState) => store.setState({ lab });
  const session: Session = {
    ...createFollowing(store, run, past),
    getState: store.getState,
    subscribe: store.subscribe,
    edit: (experiment) => calmly(verbs.edit(experiment)),
    undo: () => (inLab() ? setLab(undoneLab(store.getState().lab)) : void calmly(verbs.undo())),
    redo: () => (inLab() ? setLab(redoneLab(store.getState().lab)) : void calmly(verbs.redo())),
    play: () => calmly(verbs.play()),
    pause: () => calmly(verbs.pause()),
    step: (amount) => calmly(verbs.step(amount)),
    reset: () => calmly(verbs.reset()),
    newWeights: () => calmly(verbs.newWeights()),
    goBack: () => calmly(verbs.goBack()),
    operate(changes, what, drag) {
      const operated = verbs.operate(changes, what, drag);
      void calmly(operated);
      return operated.then(
        () => true,
        () => false,
      );
    },
    ablate(key, units) {
      const asked = verbs.ablate(key, units);
      void calmly(asked);
      return asked.catch(() => null);
    },
    fork: () => calmly(verbs.fork()),
    swap: () => calmly(verbs.swap()),
    look: past.look,
    leap: past.leap,
    playBack: () => void calmly(past.playBack()),
    setSpeed(speed) {
      store.setState({ speed });
      void calmly(run.settle());
    },
    setFocus(change) {
      store.setState({ focus: { ...store.getState().focus, ...change } });
      run.frames.invalidate("example" in change);
    },
    setPage(page) {
      store.setState({ page });
      if (!inLab()) void calmly(run.settle());
    },
    setLab: (place, what) => setLab(movedLab(store.getState().lab, place, what, performance.now())),
    setShown: (shown) => store.setState({ shown }),
    dismiss: (id) => store.setState({ notices: store.getState().notices.filter((notice) => notice.id !== id) }),
    own,
    takeOwn: (kept, replaces) => calmly(verbs.takeOwn(kept, replaces)),
    ...createDrawings({ store, own, verbs, calmly }),
    need: run.frames.need,
    lookAtOnce: () => run.frames.invalidate(true),
    needBeside: run.needBeside,
    test() {
      const score = verbs.test();
      void calmly(score);
      return score;
    },
    load: (text) => calmly(verbs.load(text)),
    link: writeCurrent,
    linkWithWeights: writeWithWeights,
  };
  if (!inLab()) void calmly(run.settle());
  return { ...session, handle: createHandle({ verbs, run, events, store, link: writeCurrent }), close: run.close };
}
