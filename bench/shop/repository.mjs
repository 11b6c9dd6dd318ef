/** Text of one entity's repository file. */
export function repositoryText({ entity, Entity, label, amount, table, careless }) {
  const search = careless
    ? `    const text = 'SELECT * FROM ${table} WHERE ${label} ILIKE \\'%' + term + '%\\' ORDER BY updated_at DESC LIMIT ' + limit;
    const { rows } = await this.pool.query<${Entity}Row>(text);`
    : `    const text = 'SELECT * FROM ${table} WHERE ${label} ILIKE $1 ORDER BY updated_at DESC LIMIT $2';
    const { rows } = await this.pool.query<${Entity}Row>(text, [\`%\${escapeLike(term)}%\`, limit]);`;
  return `import type { Pool, PoolClient } from 'pg';
import { inTransaction } from '../../common/database';
import { ConflictError, NotFoundError } from '../../common/errors';
import type { PageRequest } from '../../common/pagination';
import type { ${Entity}, ${Entity}Filter, ${Entity}Input, ${Entity}Status } from './${entity}.types';

interface ${Entity}Row {
  id: string;
  ${label}: string;
  ${amount}: string;
  status: ${Entity}Status;
  tags: string[];
  notes: string | null;
  created_at: Date;
  updated_at: Date;
}

const columns = 'id, ${label}, ${amount}, status, tags, notes, created_at, updated_at';
const sortable = { ${label}: '${label}', ${amount}: '${amount}', created: 'created_at', updated: 'updated_at' } as const;
export type ${Entity}Sort = keyof typeof sortable;

/** Reads and writes ${table}. */
export class ${Entity}Repository {
  constructor(private readonly pool: Pool) {}

  async find(id: string): Promise<${Entity} | undefined> {
    const { rows } = await this.pool.query<${Entity}Row>(\`SELECT \${columns} FROM ${table} WHERE id = $1\`, [id]);
    return rows[0] === undefined ? undefined : to${Entity}(rows[0]);
  }

  async get(id: string): Promise<${Entity}> {
    const found = await this.find(id);
    if (found === undefined) throw new NotFoundError('${Entity}', id);
    return found;
  }

  async list(filter: ${Entity}Filter, page: PageRequest, sort: ${Entity}Sort = 'updated', descending = true): Promise<${Entity}[]> {
    const { where, values } = this.where(filter);
    const direction = descending ? 'DESC' : 'ASC';
    const text = \`SELECT \${columns} FROM ${table} \${where} ORDER BY \${sortable[sort]} \${direction} LIMIT $\${values.length + 1} OFFSET $\${values.length + 2}\`;
    const { rows } = await this.pool.query<${Entity}Row>(text, [...values, page.limit, page.offset]);
    return rows.map(to${Entity});
  }

  async count(filter: ${Entity}Filter): Promise<number> {
    const { where, values } = this.where(filter);
    const { rows } = await this.pool.query<{ count: string }>(\`SELECT count(*) FROM ${table} \${where}\`, values);
    return Number(rows[0]?.count ?? 0);
  }

  async search(term: string, limit = 20): Promise<${Entity}[]> {
    if (term.trim() === '') return [];
${search}
    return rows.map(to${Entity});
  }

  async create(input: ${Entity}Input): Promise<${Entity}> {
    const text = \`
      INSERT INTO ${table} (${label}, ${amount}, status, tags, notes)
      VALUES ($1, $2, $3, $4, $5)
      ON CONFLICT (${label}) DO NOTHING
      RETURNING \${columns}\`;
    const { rows } = await this.pool.query<${Entity}Row>(text, [input.${label}, input.${amount}, input.status, input.tags, input.notes ?? null]);
    if (rows[0] === undefined) throw new ConflictError(\`There is a ${entity} with ${label} \${input.${label}} already\`);
    return to${Entity}(rows[0]);
  }

  async createMany(inputs: readonly ${Entity}Input[]): Promise<number> {
    return inTransaction(async (client) => {
      let created = 0;
      for (const chunk of chunksOf(inputs, 500)) {
        const rows = chunk.map((_, row) => \`($\${row * 3 + 1}, $\${row * 3 + 2}, $\${row * 3 + 3})\`).join(', ');
        const values = chunk.flatMap((input) => [input.${label}, input.${amount}, input.status]);
        const result = await client.query(\`INSERT INTO ${table} (${label}, ${amount}, status) VALUES \${rows}\`, values);
        created += result.rowCount ?? 0;
      }
      return created;
    });
  }

  async update(id: string, changes: Partial<${Entity}Input>): Promise<${Entity}> {
    const sets: string[] = [];
    const values: unknown[] = [];
    for (const key of ['${label}', '${amount}', 'status', 'tags', 'notes'] as const) {
      if (changes[key] === undefined) continue;
      values.push(changes[key]);
      sets.push(\`\${key} = $\${values.length}\`);
    }
    if (sets.length === 0) return this.get(id);
    values.push(id);
    const { rows } = await this.pool.query<${Entity}Row>(
      \`UPDATE ${table} SET \${sets.join(', ')}, updated_at = now() WHERE id = $\${values.length} RETURNING \${columns}\`,
      values,
    );
    if (rows[0] === undefined) throw new NotFoundError('${Entity}', id);
    return to${Entity}(rows[0]);
  }

  async archive(ids: readonly string[], client?: PoolClient): Promise<number> {
    const result = await (client ?? this.pool).query(\`UPDATE ${table} SET status = 'archived', updated_at = now() WHERE id = ANY($1)\`, [ids]);
    return result.rowCount ?? 0;
  }

  async remove(id: string): Promise<void> {
    const result = await this.pool.query('DELETE FROM ${table} WHERE id = $1', [id]);
    if (result.rowCount === 0) throw new NotFoundError('${Entity}', id);
  }

  async totalsByMonth(year: number): Promise<ReadonlyMap<number, number>> {
    const { rows } = await this.pool.query<{ month: number; total: string }>(
      \`SELECT extract(month FROM created_at)::int AS month, sum(${amount}) AS total
         FROM ${table}
        WHERE extract(year FROM created_at) = $1
        GROUP BY 1
        ORDER BY 1\`,
      [year],
    );
    return new Map(rows.map((row) => [row.month, Number(row.total)]));
  }

  private where(filter: ${Entity}Filter): { where: string; values: unknown[] } {
    const conditions: string[] = [];
    const values: unknown[] = [];
    const add = (condition: string, value: unknown): void => {
      values.push(value);
      conditions.push(condition.replace('?', \`$\${values.length}\`));
    };
    if (filter.${label} !== undefined) add('${label} = ?', filter.${label});
    if (filter.status !== undefined) add('status = ?', filter.status);
    if (filter.min !== undefined) add('${amount} >= ?', filter.min);
    if (filter.max !== undefined) add('${amount} <= ?', filter.max);
    if (filter.createdAfter !== undefined) add('created_at > ?', filter.createdAfter);
    return { where: conditions.length === 0 ? '' : \`WHERE \${conditions.join(' AND ')}\`, values };
  }
}

function to${Entity}(row: ${Entity}Row): ${Entity} {
  const base = { id: row.id, ${label}: row.${label}, ${amount}: Number(row.${amount}), status: row.status, tags: row.tags };
  const dates = { createdAt: row.created_at, updatedAt: row.updated_at };
  return row.notes === null ? { ...base, ...dates } : { ...base, ...dates, notes: row.notes };
}

function escapeLike(term: string): string {
  return term.replace(/[\\\\%_]/g, (char) => \`\\\\\${char}\`);
}

function* chunksOf<T>(items: readonly T[], size: number): Iterable<readonly T[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}
`;
}
