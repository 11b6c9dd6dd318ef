import type { SqlStyle } from '../../src/core/sql-style.ts';

/** A vulnerable piece of program, run as it stands and as it is fixed, against a real database. */
export interface DatabaseCase {
  readonly name: string;
  readonly style: SqlStyle;
  readonly callee: string;
  /** Body of an async function; its parameters are the library and the names of the inputs. Returns rows. */
  readonly code: string;
  /** Input with which both versions must give the same rows (and some). */
  readonly innocent: Readonly<Record<string, unknown>>;
  /** Input with which the vulnerable version gives more than it should, or runs something else. */
  readonly hostile: Readonly<Record<string, unknown>>;
  readonly keep?: readonly string[];
  readonly fragment?: boolean;
}

/** Runs a body with the library and its inputs. */
export async function runBody(body: string, library: Readonly<Record<string, unknown>>, input: Readonly<Record<string, unknown>>): Promise<unknown> {
  const scope = { ...library, ...input };
  const AsyncFunction = (async () => {}).constructor as new (...names: readonly string[]) => (...values: readonly unknown[]) => Promise<unknown>;
  return new AsyncFunction(...Object.keys(scope), body)(...Object.values(scope));
}

/** Five people and a secret table: what the databases of these tests hold. */
export const schema = `
  CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT, email TEXT, age INTEGER);
  INSERT INTO users VALUES (1, 'Ada', 'ada@example.org', 36), (2, 'Grace', 'grace@example.org', 85), (3, 'O''Neil', 'oneil@example.org', 41),
    (4, 'Ada B.', 'adab@example.org', 20), (5, '100% Bob', 'bob@example.org', 50);
  CREATE TABLE secrets (token TEXT);
  INSERT INTO secrets VALUES ('hunter2');
`;
