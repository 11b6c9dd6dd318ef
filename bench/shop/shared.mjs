export const errorsText = `/** Errors that become an HTTP status. */
export class HttpError extends Error {
  constructor(readonly status: number, message: string, readonly details?: unknown) {
    super(message);
    this.name = new.target.name;
  }
}

export class NotFoundError extends HttpError {
  constructor(what: string, id: string | number) {
    super(404, \`\${what} \${id} was not found\`);
  }
}

export class ConflictError extends HttpError {
  constructor(message: string) {
    super(409, message);
  }
}

export function isHttpError(error: unknown): error is HttpError {
  return error instanceof HttpError;
}
`;

export const paginationText = `export interface Page<T> {
  readonly items: readonly T[];
  readonly total: number;
  readonly next?: number;
}

export interface PageRequest {
  readonly limit: number;
  readonly offset: number;
}

export function readPage(query: { limit?: string; offset?: string }): PageRequest {
  const limit = Math.min(Math.max(Number.parseInt(query.limit ?? '20', 10) || 20, 1), 200);
  const offset = Math.max(Number.parseInt(query.offset ?? '0', 10) || 0, 0);
  return { limit, offset };
}

export function makePage<T>(items: readonly T[], total: number, { limit, offset }: PageRequest): Page<T> {
  return offset + limit < total ? { items, total, next: offset + limit } : { items, total };
}
`;

export const databaseText = `import { Pool, type PoolClient } from 'pg';

export const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 20, idleTimeoutMillis: 30_000 });

export async function inTransaction<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}
`;
