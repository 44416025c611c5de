import { describe, expect, it } from "vitest";
import { setOwnData } from "../../src/experiment/ownData";
import { presetOf } from "../../src/experiment/presets";
import type { Engine } from "../../src/session/lifeline";
import type { Cabinet, Kept } from "../../src/session/ownData/cabinet";
import { createOwnData } from "../../src/session/ownData/ownData";
import { someOwn } from "../datasets/ownCollection";

/** A cabinet in memory; `full` keeps nothing. */
function memoryCabinet(full = false) {
  const shelf = new Map<string, Kept>();
  const cabinet: Cabinet = {
    all: async () => [...shelf.values()],
    find: async (id) => shelf.get(id) ?? null,
    async put(kept) {
      if (full) throw new Error("quota");
      shelf.set(kept.collection.id, kept);
    },
    async remove(id) {
      shelf.delete(id);
    },
  };
  return { shelf, cabinet };
}

function listeningEngine() {
  const held: string[] = [];
  const engine = { hold: async (collection: Kept["collection"]) => void held.push(collection.id) } as unknown as Engine;
  return { held, engine };
}

const keptOf = (count: number, classes?: readonly string[]) => {
  const { collection, blob } = someOwn(count, [4, 4, 1], classes);
  return { collection, content: blob };
};
const learning = ({ collection }: Kept) => setOwnData(presetOf("digits"), collection);

describe("own data", () => {
  it("are kept on the device, found on the next visit and erased when that is asked for", async () => {
    const { shelf, cabinet } = memoryCabinet();
    const kept = keptOf(12);
    expect(await createOwnData(cabinet).take(kept)).toBe(true);
    const next = createOwnData(cabinet);
    expect((await next.list()).map(({ collection }) => collection.id)).toEqual([kept.collection.id]);
    expect((await next.find(kept.collection.id))?.collection).toEqual(kept.collection);
    await next.erase(kept.collection.id);
    expect(shelf.size).toBe(0);
  });

  it("take the place of an earlier state, which undo still finds and keeps again", async () => {
    const { shelf, cabinet } = memoryCabinet();
    const own = createOwnData(cabinet);
    const [before, after] = [keptOf(12), keptOf(11)];
    await own.take(before);
    await own.take(after, before.collection.id);
    expect([...shelf.keys()]).toEqual([after.collection.id]);
    await own.supply(listeningEngine().engine, learning(before));
    expect(shelf.has(before.collection.id)).toBe(true);
  });

  it("that were erased are not written again by going on with them", async () => {
    const { shelf, cabinet } = memoryCabinet();
    const own = createOwnData(cabinet);
    const kept = keptOf(12);
    await own.take(kept);
    await own.erase(kept.collection.id);
    const { engine, held } = listeningEngine();
    await own.supply(engine, learning(kept));
    expect(held).toEqual([kept.collection.id]);
    expect(shelf.size).toBe(0);
  });

  it("say so where the browser keeps nothing, and stay for the visit", async () => {
    const own = createOwnData(memoryCabinet(true).cabinet);
    const kept = keptOf(12);
    expect(await own.take(kept)).toBe(false);
    expect(await own.find(kept.collection.id)).toBe(kept);
  });

  it("go to each engine once, and to a new one again", async () => {
    const own = createOwnData(memoryCabinet().cabinet);
    const [one, other] = [keptOf(12), keptOf(12, ["a", "b"])];
    await own.take(one);
    await own.take(other);
    const [first, second] = [listeningEngine(), listeningEngine()];
    await own.supply(first.engine, learning(one));
    await own.supply(first.engine, learning(one));
    await own.supply(second.engine, learning(one));
    await own.supply(first.engine, learning(other));
    await own.supply(first.engine, presetOf("digits"));
    expect(first.held).toEqual([one.collection.id, other.collection.id]);
    expect(second.held).toEqual([one.collection.id]);
  });

  it("that nobody has are not handed out: the engine says what is missing", async () => {
    const { engine, held } = listeningEngine();
    await createOwnData(memoryCabinet().cabinet).supply(engine, learning(keptOf(13)));
    expect(held).toEqual([]);
  });
});
