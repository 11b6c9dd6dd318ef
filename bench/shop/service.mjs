/** Text of one entity's service file. */
export function serviceText({ entity, Entity, label, amount, area }) {
  return `import { EventEmitter } from 'node:events';
import { ConflictError } from '../../common/errors';
import { makePage, type Page, type PageRequest } from '../../common/pagination';
import type { ${Entity}Repository } from './${entity}.repository';
import type { ${Entity}, ${Entity}Filter, ${Entity}Input } from './${entity}.types';

export interface ${Entity}Events {
  created: [${Entity}];
  changed: [before: ${Entity}, after: ${Entity}];
  archived: [ids: readonly string[]];
}

export interface Clock {
  now(): Date;
}

/** What ${area} may do with a ${entity}. */
export class ${Entity}Service extends EventEmitter<${Entity}Events> {
  readonly #cache = new Map<string, { value: ${Entity}; until: number }>();

  constructor(
    private readonly repository: ${Entity}Repository,
    private readonly clock: Clock = { now: () => new Date() },
    private readonly cacheMs = 30_000,
  ) {
    super();
  }

  async get(id: string): Promise<${Entity}> {
    const now = this.clock.now().getTime();
    const cached = this.#cache.get(id);
    if (cached !== undefined && cached.until > now) return cached.value;
    const value = await this.repository.get(id);
    this.#cache.set(id, { value, until: now + this.cacheMs });
    return value;
  }

  async list(filter: ${Entity}Filter, page: PageRequest): Promise<Page<${Entity}>> {
    const [items, total] = await Promise.all([this.repository.list(filter, page), this.repository.count(filter)]);
    return makePage(items, total, page);
  }

  async create(input: ${Entity}Input): Promise<${Entity}> {
    this.assertAllowed(input);
    const created = await this.repository.create({ ...input, ${label}: input.${label}.trim() });
    this.emit('created', created);
    return created;
  }

  async change(id: string, changes: Partial<${Entity}Input>): Promise<${Entity}> {
    const before = await this.repository.get(id);
    if (before.status === 'archived' && changes.status !== 'active') throw new ConflictError('An archived ${entity} cannot be changed');
    this.assertAllowed({ ...before, ...changes });
    const after = await this.repository.update(id, changes);
    this.#cache.delete(id);
    this.emit('changed', before, after);
    return after;
  }

  async archiveOlderThan(days: number): Promise<number> {
    const limit = new Date(this.clock.now().getTime() - days * 24 * 60 * 60 * 1000);
    const ids: string[] = [];
    for (let offset = 0; ; offset += 200) {
      const items = await this.repository.list({ status: 'active' }, { limit: 200, offset });
      for (const item of items) if (item.updatedAt < limit) ids.push(item.id);
      if (items.length < 200) break;
    }
    if (ids.length === 0) return 0;
    const count = await this.repository.archive(ids);
    for (const id of ids) this.#cache.delete(id);
    this.emit('archived', ids);
    return count;
  }

  /** Sum, mean and the largest ${amount} of a list. */
  summarize(items: readonly ${Entity}[]): { sum: number; mean: number; largest?: ${Entity} } {
    let sum = 0;
    let largest: ${Entity} | undefined;
    for (const item of items) {
      sum += item.${amount};
      if (largest === undefined || item.${amount} > largest.${amount}) largest = item;
    }
    const mean = items.length === 0 ? 0 : sum / items.length;
    return largest === undefined ? { sum, mean } : { sum, mean, largest };
  }

  private assertAllowed({ ${amount}, tags }: Pick<${Entity}Input, '${amount}' | 'tags'>): void {
    if (!Number.isFinite(${amount})) throw new RangeError('${amount} must be a number');
    const seen = new Set<string>();
    for (const tag of tags) {
      if (seen.has(tag)) throw new ConflictError(\`The tag \${tag} is given twice\`);
      seen.add(tag);
    }
  }
}
`;
}
