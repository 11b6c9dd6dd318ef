import { rungs } from '../client/ladder.ts';
import type { Abilities } from '../client/ladder.ts';
import type { Endpoint } from '../client/endpoint.ts';
import type { Store } from './store.ts';

/** Servers are updated, and then can do more. */
const forgetAfterMs = 7 * 86_400_000;

/** What endpoints were found to take, for this run and the next ones. */
export interface AbilityMemory {
  recall(endpoint: Endpoint): Abilities | undefined;
  remember(endpoint: Endpoint, abilities: Abilities): void;
  /** Writes what is new. */
  save(): Promise<void>;
}

/** Reads what earlier runs found out. */
export async function openAbilityMemory(store: Store): Promise<AbilityMemory> {
  const known = parse(await store.read('abilities.json'));
  let changed = false;
  return {
    recall: (endpoint) => known.get(keyOf(endpoint))?.abilities,
    remember(endpoint, abilities) {
      const before = known.get(keyOf(endpoint));
      if (before !== undefined && JSON.stringify(before.abilities) === JSON.stringify(abilities)) return;
      known.set(keyOf(endpoint), { at: Date.now(), abilities });
      changed = true;
    },
    async save() {
      if (changed) await store.write('abilities.json', JSON.stringify([...known], undefined, 1));
      changed = false;
    },
  };
}

interface Entry {
  readonly at: number;
  readonly abilities: Abilities;
}

function keyOf({ baseUrl, model, api }: Endpoint): string {
  return `${api} ${baseUrl} ${model}`;
}

function parse(text: string | undefined): Map<string, Entry> {
  const known = new Map<string, Entry>();
  let list: unknown;
  try {
    list = JSON.parse(text ?? '[]');
  } catch {
    return known;
  }
  if (!Array.isArray(list)) return known;
  for (const entry of list) {
    if (Array.isArray(entry) && typeof entry[0] === 'string' && isEntry(entry[1]) && Date.now() - entry[1].at < forgetAfterMs) known.set(entry[0], entry[1]);
  }
  return known;
}

function isEntry(value: unknown): value is Entry {
  const { at, abilities } = (value ?? {}) as Partial<Entry>;
  return typeof at === 'number' && typeof abilities === 'object' && rungs.includes(abilities.rung)
    && ['max_completion_tokens', 'max_tokens', 'none'].includes(abilities.limit)
    && typeof abilities.effort === 'boolean' && typeof abilities.cacheKey === 'boolean' && typeof abilities.system === 'boolean';
}
