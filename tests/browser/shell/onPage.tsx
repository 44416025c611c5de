import { cleanup, render, screen } from "@testing-library/react";
import { page } from "vitest/browser";
import { afterEach, beforeEach } from "vitest";
import "../../../src/styles.css";
import { App } from "../../../src/app/App";
import type { Presentation } from "../../../src/app/presentation";
import type { Session } from "../../../src/session/session";
import { fakeSession } from "./fakeSession";

export const plain: Presentation = { language: "en", theme: "light", embed: false, hide: [] };

/** The product over a session. */
export function openSession(session: Session, dress: Partial<Presentation> = {}): void {
  render(<App session={session} presentation={{ ...plain, ...dress }} />);
}

/** The product over a session without an engine. */
export function open(given = fakeSession(), dress: Partial<Presentation> = {}) {
  openSession(given.session, dress);
  return given;
}

export const button = (name: string | RegExp) => screen.getByRole("button", { name });

/** How far the page can be scrolled sideways, in CSS pixels. */
export const sideways = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

/** Each test begins on a wide page that remembers nothing. */
export function onCleanPage(): void {
  beforeEach(() => page.viewport(1440, 900));
  afterEach(() => {
    cleanup();
    localStorage.clear();
    history.replaceState(null, "", location.pathname);
  });
}
