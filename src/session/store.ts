import { createStore, type StoreApi } from "zustand/vanilla";
import { same } from "../experiment/same";
import type { Message } from "../locales/message";
import type { Link } from "../share/link";
import { firstFocus } from "./focus";
import { openedLab } from "./labPlace";
import type { SessionState } from "./session";

export type SessionStore = StoreApi<SessionState>;

/** The most sentences that stand at once. */
const mostNotices = 4;

/** The state in which a link opens. */
export function openStore(link: Link): SessionStore {
  return createStore<SessionState>(() => ({
    experiment: link.experiment,
    forks: link.forks ?? [],
    name: "A",
    left: [],
    page: link.page,
    lab: openedLab({ text: link.lab ?? "", preset: link.preset ?? "" }),
    status: "loading",
    playing: !link.paused,
    stepping: false,
    warm: false,
    rewinding: false,
    speed: link.speed,
    focus: firstFocus(link.experiment),
    snapshot: null,
    beside: null,
    shown: link.shown,
    canUndo: false,
    canRedo: false,
    change: null,
    refused: null,
    notices: [],
    test: null,
    drawings: [],
    following: false,
  }));
}

let lastNotice = 0;

/** Adds a quiet sentence, unless it stands already. */
export function note(store: SessionStore, text: Message): void {
  const { notices } = store.getState();
  if (notices.some((notice) => same(notice.text, text))) return;
  lastNotice++;
  store.setState({ notices: [...notices, { id: lastNotice, text }].slice(-mostNotices) });
}
