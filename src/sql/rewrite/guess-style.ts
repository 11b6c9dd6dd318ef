import type { SqlStyle } from '../../core/sql-style.ts';
import type { RewriteRequest } from './request.ts';

/** A guess of how something binds that no model knows. */
export interface Guess {
  readonly style: SqlStyle;
  /** What a reader must mind, where little speaks for the guess. */
  readonly note?: string;
}

const inArray = { in: 'argument', index: 1, shape: 'array' } as const;
const inObject = { in: 'argument', index: 1, shape: 'object' } as const;
const postgres: SqlStyle = { dialect: 'postgres', placeholder: '$n', values: inArray, list: 'any-array' };
const mysql: SqlStyle = { dialect: 'mysql', placeholder: '?', values: inArray, list: 'expand' };
const plain: SqlStyle = { dialect: 'generic', placeholder: '?', values: inArray, list: 'none' };
const knex: SqlStyle = { ...plain, identifier: '??' };
const sequelize: SqlStyle = { dialect: 'generic', placeholder: ':name', values: { in: 'property', index: 1, name: 'replacements', shape: 'object' }, list: 'expand' };
const mssql: SqlStyle = { dialect: 'tsql', placeholder: '@name', values: { in: 'before', method: 'input' }, list: 'none' };

/**
 * Pools and connections mostly come from a file of the project's own (`../db`), which need not be in the change. What is written
 * around the call still tells the driver: pg gives `{ rows }`, mysql2 a pair, mssql a `recordset`. For advice only, never for a fix.
 *
 * @param sql The text as far as it is known.
 */
export function guessStyle(request: RewriteRequest, sql: string): Guess | undefined {
  const { style, values } = { style: request.style, values: request.style.values };
  if (style.dialect !== 'generic' || style.placeholder !== 'none' || values.in !== 'none') return undefined;
  const byName = namedStyle(request.callee);
  if (byName !== undefined) return { style: byName };
  if (/\$\d/.test(sql) || rowsElsewhere(request)) return { style: postgres };
  const byResult = styleOfResult(request);
  if (byResult !== undefined) return { style: byResult };
  if (/(?<![:\w]):[a-z_]\w*/i.test(sql.replace(/'[^']*'/g, ''))) return { style: { ...plain, placeholder: ':name', values: inObject } };
  if (/\bILIKE\b|\w::\w|\bRETURNING\b|\bON CONFLICT\b.*\bEXCLUDED\b/i.test(sql)) return { style: postgres };
  if (/`/.test(sql)) return { style: mysql };
  if (request.callee.endsWith('.prepare')) return { style: { ...plain, dialect: 'sqlite', values: { in: 'after' }, list: 'json-each' } };
  if (/\?/.test(sql) || /\.(?:get|all|each|run)$/.test(request.callee)) return { style: plain };
  return { style: plain, note: `guard does not know \`${request.callee.replace(/\s+/g, '')}\`: ? is for MySQL and SQLite, PostgreSQL wants $1` };
}

/** Names that everybody gives to one thing. */
function namedStyle(callee: string): SqlStyle | undefined {
  if (/\bsequelize\.query$/i.test(callee)) return sequelize;
  if (/\bknex\.(?:raw|select|where)?raw$/i.test(callee)) return knex;
  return undefined;
}

/** The same call gives `{ rows }` in another place of the file. */
function rowsElsewhere({ callee, text }: RewriteRequest): boolean {
  return /^[\w$.]+$/.test(callee) && new RegExp(`\\{[^{}=]*\\brows\\b[^{}=]*\\}\\s*=\\s*await\\s+${callee.replace(/[$.]/g, '\\$&')}\\s*\\(`).test(text);
}

/** What is done with the result. */
function styleOfResult({ call, text }: RewriteRequest): SqlStyle | undefined {
  const before = text.slice(Math.max(0, call.start - 200), call.start);
  const after = text.slice(call.end, call.end + 40);
  if (/\{[^{}=]*\b(?:rows|rowCount)\b[^{}=]*\}\s*=\s*(?:await\s*)?\(?$/.test(before) || /^\s*\)\s*\.(?:rows|rowCount)\b/.test(after)) return postgres;
  if (/\[[^[\]=]*\]\s*=\s*(?:await\s*)?$/.test(before)) return mysql;
  if (/^\s*\)\s*\.recordset\b/.test(after)) return mssql;
  const name = /\b(?:const|let|var)\s+([\w$]+)\s*=\s*(?:await\s*)?$/.exec(before)?.[1];
  if (name === undefined) return undefined;
  const used = (member: string): boolean => new RegExp(`(?<![\\w$.])${name.replaceAll('$', '\\$')}\\s*\\.\\s*${member}\\b`).test(text.slice(call.end, call.end + 1000));
  return used('rows') || used('rowCount') ? postgres : used('recordset') ? mssql : undefined;
}

/**
 * A function of the project that hands the text on to its library, and no values: it has to be given them first. Undefined where
 * the call is none of these, or the library's own way is no list beside the text.
 */
export function wrapperStyle({ style, call, callee, wrapped }: RewriteRequest): Guess | undefined {
  if (wrapped !== true || style.values.in !== 'none' || style.placeholder === 'tag' || style.placeholder === 'none') return undefined;
  const given = call.arguments.findIndex((node, index) => index > 0 && node.type === 'ArrayExpression');
  if (given !== -1) return { style: { ...style, values: { in: 'argument', index: given, shape: 'array' } } };
  const callback = call.arguments.findIndex((node) => node.type === 'ArrowFunctionExpression' || node.type === 'FunctionExpression');
  const shape = style.placeholder === '?' || style.placeholder === '$n' || style.placeholder === ':n' ? 'array' : 'object';
  return { style: { ...style, values: { in: 'argument', index: Math.max(1, callback === -1 ? call.arguments.length : callback), shape } }, note: `\`${callee.replace(/\s+/g, '')}\` passes no values on yet: give it a parameter for them` };
}
