import type { Store } from '../cache/store.ts';

/** A batch that was submitted and not fetched yet. */
export interface OpenBatch {
  readonly id: string;
  readonly baseUrl: string;
  readonly model: string;
  /** Keys of its answers: what the cache calls them. */
  readonly keys: readonly string[];
}

const name = 'batches.json';

/** The batches that are open, as they were written down. */
export async function readBatches(store: Store): Promise<readonly OpenBatch[]> {
  try {
    const list: unknown = JSON.parse((await store.read(name)) ?? '[]');
    return Array.isArray(list) ? list.filter(isBatch) : [];
  } catch {
    return [];
  }
}

/** Writes down which batches are open. */
export function writeBatches(store: Store, batches: readonly OpenBatch[]): Promise<void> {
  return store.write(name, JSON.stringify(batches, undefined, 1));
}

function isBatch(value: unknown): value is OpenBatch {
  const { id, baseUrl, model, keys } = (value ?? {}) as Partial<OpenBatch>;
  return typeof id === 'string' && typeof baseUrl === 'string' && typeof model === 'string' && Array.isArray(keys);
}
