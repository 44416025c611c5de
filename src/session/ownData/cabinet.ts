import type { OwnCollection } from "../../datasets/own/collection";

/** A collection with its content, as it is kept. */
export interface Kept {
  readonly collection: OwnCollection;
  /** As the engine gets it. */
  readonly content: Blob;
}

/** What keeps collections on this device between visits. */
export interface Cabinet {
  all(): Promise<readonly Kept[]>;
  find(id: string): Promise<Kept | null>;
  put(kept: Kept): Promise<void>;
  remove(id: string): Promise<void>;
}

const [name, version, shelf] = ["convoscope", 1, "own"] as const;

const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error ?? new Error("cabinet: a request must answer")));
  });

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(name, version);
  request.addEventListener("upgradeneeded", () => request.result.createObjectStore(shelf));
  return answerOf(request);
}

async function ask<T>(mode: IDBTransactionMode, question: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await open();
  try {
    const transaction = database.transaction(shelf, mode);
    const answer = answerOf(question(transaction.objectStore(shelf)));
    const done = new Promise<void>((resolve, reject) => {
      transaction.addEventListener("complete", () => resolve());
      transaction.addEventListener("abort", () => reject(transaction.error ?? new Error("cabinet: it is full")));
    });
    const [value] = await Promise.all([answer, done]);
    return value;
  } finally {
    database.close();
  }
}

/** The database of the browser, opened for each question. Rejects where the browser keeps nothing. */
export const browserCabinet: Cabinet = {
  all: () => ask<Kept[]>("readonly", (store) => store.getAll()),
  find: async (id) => (await ask<Kept | undefined>("readonly", (store) => store.get(id))) ?? null,
  async put(kept) {
    await ask("readwrite", (store) => store.put(kept, kept.collection.id));
  },
  remove: (id) => ask("readwrite", (store) => store.delete(id)),
};
