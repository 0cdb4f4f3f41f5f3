import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Draft, DraftStore } from "./draft";

interface DraftSchema extends DBSchema {
  drafts: { key: [designId: string, owner: string]; value: Draft };
}

const DATABASE = "pipewright";
const STORE = "drafts";

/** Drafts in the browser's IndexedDB. */
export function openDraftStore(): DraftStore {
  let opening: Promise<IDBPDatabase<DraftSchema>> | undefined;
  const database = () => {
    opening ??= open().catch((problem: unknown) => {
      opening = undefined; // the next call tries again
      throw problem;
    });
    return opening;
  };
  return {
    async write(draft) {
      await (await database()).put(STORE, draft);
    },
    async read(designId) {
      const drafts = await (await database()).getAll(
        STORE,
        IDBKeyRange.bound([designId], [designId, []]),
      );
      return newest(drafts);
    },
    async clear(designId, owner) {
      await (await database()).delete(STORE, [designId, owner]);
    },
  };
}

function open(): Promise<IDBPDatabase<DraftSchema>> {
  return openDB<DraftSchema>(DATABASE, 1, {
    upgrade: (database) =>
      void database.createObjectStore(STORE, { keyPath: ["designId", "owner"] }),
    blocking: (_current, _next, event) => {
      if (event.target instanceof IDBDatabase) event.target.close(); // a newer page waits for us
    },
  });
}

/** Exported for its test. */
export function newest(drafts: readonly Draft[]): Draft | undefined {
  return drafts.reduce<Draft | undefined>(
    (best, draft) => (best && best.writtenAtMs >= draft.writtenAtMs ? best : draft),
    undefined,
  );
}
