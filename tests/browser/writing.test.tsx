import { cleanup, renderHook, waitFor } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { message } from "../../src/locales";
import { SessionProvider } from "../../src/session/useSession";
import { useWriting } from "../../src/views/inspect/useWriting";
import { fakeSession } from "./shell/fakeSession";

afterEach(cleanup);

it("writes every weight that is given while one is being written, and of one weight the newest number", async () => {
  const { session, asked } = fakeSession();
  const { result } = renderHook(useWriting, {
    wrapper: ({ children }) => <SessionProvider value={session}>{children}</SessionProvider>,
  });
  for (const [index, value] of [
    [0, 1],
    [1, 2],
    [2, 3],
    [2, 4],
    [3, 5],
  ])
    result.current([{ key: "l1", name: "kernel", values: [[index, value]] }], message("A weight."));
  await waitFor(() => expect(asked).toHaveBeenCalledTimes(4));
  const written = asked.mock.calls.map(([, changes]) => (changes as { values: unknown[] }[])[0].values[0]);
  expect(written).toEqual([
    [0, 1],
    [1, 2],
    [2, 4],
    [3, 5],
  ]);
});
