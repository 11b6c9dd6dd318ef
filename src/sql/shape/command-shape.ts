import { proseWords } from '../text/keywords.ts';
import type { Reader } from './cursor.ts';
import { casingOf, isEnd, isHole, isName, signAt, skipGroup, skipName, wordAt } from './cursor.ts';

/** A small test of one statement, given the index of its first keyword. */
export type ShapeTest = (reader: Reader, index: number) => boolean;

const isUpper = (reader: Reader, index: number): boolean => casingOf(reader, index) === 'upper';

/** `name` alone, perhaps with more of the same after commas, then the end or one of `after`. */
function isNameList(reader: Reader, index: number, after: readonly string[]): boolean {
  let at = skipName(reader, index);
  if (at === -1) return false;
  while (reader.tokens[at]?.kind === 'comma') {
    at = skipName(reader, at + 1);
    if (at === -1) return false;
  }
  return isEnd(reader, at) || after.includes(wordAt(reader, at));
}

const isTruncate: ShapeTest = (reader, index) => {
  const hasTable = wordAt(reader, index + 1) === 'TABLE';
  let at = index + (hasTable ? 2 : 1);
  if (['ONLY', 'IF'].includes(wordAt(reader, at))) at += wordAt(reader, at) === 'IF' ? 2 : 1;
  const casing = casingOf(reader, index);
  return (casing === 'upper' || (hasTable && casing === 'lower')) && isNameList(reader, at, ['RESTART', 'CONTINUE', 'CASCADE', 'RESTRICT', 'WITH', 'ON', 'DROP', 'REUSE']);
};

/** What can be granted. */
export const privileges: ReadonlySet<string> = new Set(['ALL', 'SELECT', 'INSERT', 'UPDATE', 'DELETE', 'USAGE', 'EXECUTE', 'CONNECT', 'CREATE', 'REFERENCES', 'TRIGGER', 'ROLE', 'OWNERSHIP', 'ALTER', 'DROP', 'TEMPORARY', 'MODIFY']);

const isGrant: ShapeTest = (reader, index) => {
  const upper = isUpper(reader, index);
  if (!upper && !privileges.has(wordAt(reader, index + 1))) return false;
  let sawOn = false;
  for (let at = index + 1; at < Math.min(reader.tokens.length, index + 40); at++) {
    const word = wordAt(reader, at);
    if (word === 'ON') sawOn = true;
    if ((word === 'TO' || word === 'FROM') && at > index + 1) return (sawOn || upper) && !proseWords.has(wordAt(reader, at + 1));
    if (reader.tokens[at]!.kind === 'other' || isEnd(reader, at)) return upper && sawOn;
  }
  return upper && sawOn;
};

/** What SHOW can be asked for. */
export const shown: ReadonlySet<string> = new Set(`TABLES DATABASES COLUMNS FIELDS FULL INDEX INDEXES KEYS CREATE PROCESSLIST STATUS VARIABLES GRANTS SCHEMAS TABLE GLOBAL
  SESSION WARNINGS ENGINES TRIGGERS ALL COLLATION EVENTS SEARCH_PATH SERVER_VERSION TIMEZONE TIME TRANSACTION PARTITIONS VIEWS USERS ROLES STATEMENT_TIMEOUT
  MASTER REPLICA BINARY CHARACTER PROCEDURE FUNCTION ERRORS EXTENDED OPEN WAREHOUSES STATS TBLPROPERTIES`.split(/\s+/));

const isShow: ShapeTest = (reader, index) => {
  const word = wordAt(reader, index + 1);
  const casing = casingOf(reader, index);
  if (casing === 'mixed' || (!shown.has(word) && !(casing === 'upper' && isHole(reader.tokens[index + 1]) && isEnd(reader, index + 2)))) return false;
  if (isEnd(reader, index + 2)) return casing === 'upper' || word !== 'ALL';
  for (let at = index + 2; at < reader.tokens.length; at++) {
    if (proseWords.has(wordAt(reader, at)) || reader.tokens[at]!.kind === 'other') return false;
    if (['FROM', 'LIKE', 'IN', 'WHERE', 'FOR', 'TABLES', 'COLUMNS', 'TABLE', 'VIEW', 'DATABASE', 'STATUS', 'PROCEDURE', 'FUNCTION', 'VARIABLES', 'PROCESSLIST', 'INDEX', 'FIELDS', 'ISOLATION', 'USER', 'SCHEMA', 'TRIGGER', 'EVENT', 'ZONE', 'SET'].includes(wordAt(reader, at))) return true;
  }
  return casing === 'upper';
};

const isDescribe: ShapeTest = (reader, index) => {
  const hasKind = ['TABLE', 'EXTENDED', 'FORMATTED', 'VIEW', 'SCHEMA', 'DATABASE', 'KEYSPACE'].includes(wordAt(reader, index + 1));
  return (isUpper(reader, index) || (hasKind && casingOf(reader, index) === 'lower')) && isNameList(reader, index + (hasKind ? 2 : 1), []);
};

const isPragma: ShapeTest = (reader, index) => {
  const at = skipName(reader, index + 1);
  if (at === -1) return false;
  return isEnd(reader, at) || signAt(reader, at) === '=' || reader.tokens[at]!.kind === 'open' || isHole(reader.tokens[at]);
};

/** Settings that make a lower-case `set` SQL. */
export const settings: ReadonlySet<string> = new Set(`SEARCH_PATH STATEMENT_TIMEOUT LOCK_TIMEOUT SESSION LOCAL GLOBAL NAMES TRANSACTION FOREIGN_KEY_CHECKS SQL_MODE AUTOCOMMIT
  TIMEZONE TIME_ZONE IDENTITY_INSERT NOCOUNT ROLE CONSTRAINTS PASSWORD CHARACTER ROWCOUNT XACT_ABORT ANSI_NULLS QUOTED_IDENTIFIER UNIQUE_CHECKS SCHEMA
  CLIENT_ENCODING DATEFIRST LANGUAGE SQL_SAFE_UPDATES`.split(/\s+/));

const isSet: ShapeTest = (reader, index) => {
  const { tokens } = reader;
  const casing = casingOf(reader, index);
  if (casing === 'mixed') return false;
  const first = tokens[index + 1];
  if (first === undefined) return false;
  if (first.kind === 'placeholder') return ['=', ':='].includes(signAt(reader, index + 2)) || (signAt(reader, index + 2) === '+' && signAt(reader, index + 3) === '=');
  const word = wordAt(reader, index + 1);
  if (word === 'TIME') return wordAt(reader, index + 2) === 'ZONE';
  if (casing === 'lower' && !settings.has(word)) return false;
  if (word === 'ROLE' || word === 'SCHEMA' || word === 'LANGUAGE') {
    if (casing === 'lower') return false;
    return signAt(reader, index + 2) === '=' || isNameList(reader, index + 2, []) || tokens[index + 2]?.kind === 'string';
  }
  if (['SESSION', 'LOCAL', 'GLOBAL', 'PERSIST'].includes(word)) return isEnd(reader, index + 2) || isName(tokens[index + 2]) || tokens[index + 2]?.kind === 'placeholder';
  if (['NAMES', 'TRANSACTION', 'CONSTRAINTS', 'CHARACTER', 'IDENTITY_INSERT', 'NOCOUNT', 'ROWCOUNT', 'XACT_ABORT', 'ANSI_NULLS', 'PASSWORD', 'QUOTED_IDENTIFIER', 'DATEFIRST'].includes(word)) return index + 2 < tokens.length;
  const at = skipName(reader, index + 1);
  if (at === -1 || isEnd(reader, at)) return false;
  // a shell or a batch file: set A=b && next
  if (signAt(reader, at) === '=') return !tokens.some((token) => token.text === '&&' || token.kind === 'other');
  return wordAt(reader, at) === 'TO' && !proseWords.has(wordAt(reader, at + 1)) && (isEnd(reader, at + 2) || tokens[at + 2]?.kind === 'comma');
};

const isCall: ShapeTest = (reader, index) => {
  const at = skipName(reader, index + 1);
  if (at === -1 || casingOf(reader, index) === 'mixed') return false;
  const after = reader.tokens[at];
  if (after?.kind === 'open') return after.glued || isUpper(reader, index);
  return isUpper(reader, index) && isEnd(reader, at) && !isHole(reader.tokens[index + 1]);
};

const isExecute: ShapeTest = (reader, index) => {
  const { tokens } = reader;
  if (wordAt(reader, index + 1) === 'IMMEDIATE') return true;
  if (tokens[index + 1]?.kind === 'open' || tokens[index + 1]?.kind === 'placeholder') return isUpper(reader, index) || signAt(reader, index + 2) === '=' ;
  let at = skipName(reader, index + 1);
  if (at === -1 || casingOf(reader, index) === 'mixed') return false;
  const first = tokens[index + 1]!;
  const isProcedure = /^(?:SP_|XP_|USP_|PROC_|DBO$|SYS$)/.test(first.text) || first.kind === 'name';
  const after = tokens[at];
  if (after?.kind === 'placeholder' && reader.text[after.start] === '@') return true;
  if (after?.kind === 'operator' || after?.kind === 'other') return false;
  if (isHole(first) || !isUpper(reader, index)) {
    if (!isProcedure && !isUpper(reader, index)) return false;
    if (isHole(first) && isEnd(reader, at)) return false;
  }
  if (after?.kind === 'open') at = skipGroup(reader, at);
  const next = tokens[at];
  if (next === undefined || next.kind === 'semicolon') return isProcedure || after?.kind === 'open' || (isUpper(reader, index) && !isHole(first));
  return ['string', 'number', 'placeholder', 'hole'].includes(next.kind);
};

const isCopy: ShapeTest = (reader, index) => {
  const { tokens } = reader;
  let at = index + 1;
  if (wordAt(reader, at) === 'INTO') at++;
  if (tokens[at]?.kind === 'open') return ['SELECT', 'WITH', 'VALUES'].includes(wordAt(reader, at + 1)) || isHole(tokens[at + 1]);
  at = skipName(reader, at);
  if (at === -1) return false;
  if (tokens[at]?.kind === 'open') at = skipGroup(reader, at);
  if (!['FROM', 'TO'].includes(wordAt(reader, at))) return false;
  const target = tokens[at + 1];
  if (['STDIN', 'STDOUT', 'PROGRAM'].includes(wordAt(reader, at + 1))) return true;
  if (casingOf(reader, index) === 'mixed') return false;
  return target?.kind === 'string' || (isUpper(reader, index) && (target === undefined || isHole(target) || target.kind === 'placeholder' || target.kind === 'name'));
};

const isMaintenance: ShapeTest = (reader, index) => {
  const { tokens } = reader;
  if (!isUpper(reader, index)) return wordAt(reader, index) === 'VACUUM' && casingOf(reader, index) === 'lower' && (isEnd(reader, index + 1) || isNameList(reader, index + 1, [])) && !proseWords.has(wordAt(reader, index + 1));
  let at = index + 1;
  if (tokens[at]?.kind === 'open') at = skipGroup(reader, at);
  while (['FULL', 'FREEZE', 'VERBOSE', 'ANALYZE', 'TABLE', 'INDEX', 'DATABASE', 'SCHEMA', 'SYSTEM', 'CONCURRENTLY', 'LOCAL'].includes(wordAt(reader, at))) at++;
  if (wordAt(reader, at) === 'INTO') return wordAt(reader, index) === 'VACUUM';
  if (isEnd(reader, at)) return wordAt(reader, index) !== 'CHECK' && wordAt(reader, index) !== 'CLUSTER';
  const next = skipName(reader, at);
  if (next === -1) return false;
  return isEnd(reader, next) || tokens[next]!.kind === 'open' || tokens[next]!.kind === 'comma' || ['USING', 'INTO', 'PARTITION', 'UPDATE', 'COMPUTE', 'FINAL', 'QUICK', 'EXTENDED', 'WHERE'].includes(wordAt(reader, next));
};

const isRefresh: ShapeTest = (reader, index) => ['MATERIALIZED', 'TABLE'].includes(wordAt(reader, index + 1)) && casingOf(reader, index) !== 'mixed';

const isAttach: ShapeTest = (reader, index) => {
  let at = index + 1;
  const hasDatabase = wordAt(reader, at) === 'DATABASE';
  if (hasDatabase) at++;
  if (wordAt(reader, index) === 'DETACH') return (hasDatabase || isUpper(reader, index)) && isNameList(reader, at, []);
  const target = reader.tokens[at];
  if (target === undefined) return hasDatabase;
  const next = target.kind === 'string' || target.kind === 'placeholder' ? at + 1 : skipName(reader, at);
  return next !== -1 && wordAt(reader, next) === 'AS' && isName(reader.tokens[next + 1] ?? { ...target, kind: 'hole' });
};

const isDeclare: ShapeTest = (reader, index) => {
  const first = reader.tokens[index + 1];
  if (first === undefined) return false;
  if (first.kind === 'placeholder') return true;
  if (casingOf(reader, index) === 'mixed' || !isName(first)) return false;
  return /^(?:CURSOR|INT|INTEGER|BIGINT|SMALLINT|VARCHAR|VARCHAR2|NVARCHAR|TEXT|CHAR|NUMBER|NUMERIC|DECIMAL|DATE|TIMESTAMP|BOOLEAN|RECORD|UUID|JSON|JSONB|INSENSITIVE|SCROLL|NO|BINARY|FLOAT|DOUBLE|CONTINUE|EXIT|REFCURSOR|BIT|DATETIME|TABLE)$/.test(wordAt(reader, index + 2));
};

const isLock: ShapeTest = (reader, index) => {
  const hasTable = ['TABLE', 'TABLES'].includes(wordAt(reader, index + 1));
  if (wordAt(reader, index) === 'UNLOCK') return hasTable && isEnd(reader, index + 2);
  return casingOf(reader, index) !== 'mixed' && hasTable && isNameList(reader, index + 2, ['IN', 'READ', 'WRITE', 'AS', 'NOWAIT', 'LOW_PRIORITY']) && (isUpper(reader, index) || !isEnd(reader, index + 3) || isHole(reader.tokens[index + 2]));
};

const isUse: ShapeTest = (reader, index) => {
  const hasKind = ['DATABASE', 'SCHEMA', 'WAREHOUSE', 'ROLE', 'CATALOG'].includes(wordAt(reader, index + 1));
  if (hasKind && casingOf(reader, index) !== 'mixed') return isNameList(reader, index + 2, []);
  const name = reader.tokens[index + 1];
  return (isUpper(reader, index) || (name?.kind === 'name' && name.quote !== '"')) && isName(name) && isEnd(reader, skipName(reader, index + 1));
};

const isSavepoint: ShapeTest = (reader, index) => {
  let at = index + 1;
  switch (wordAt(reader, index)) {
    case 'ROLLBACK':
    case 'COMMIT':
    case 'ABORT':
      while (['TRANSACTION', 'TRAN', 'WORK', 'TO', 'SAVEPOINT', 'AND', 'NO', 'CHAIN', 'PREPARED'].includes(wordAt(reader, at))) at++;
      if (at === index + 1) return isUpper(reader, index) && isEnd(reader, at);
      return isEnd(reader, at) ? isUpper(reader, index) || wordAt(reader, at - 1) !== 'TO' : wordAt(reader, index + 1) !== 'AND' && (isNameList(reader, at, []) || reader.tokens[at]!.kind === 'string') && casingOf(reader, index) !== 'mixed' && (isUpper(reader, index) || ['SAVEPOINT', 'TRANSACTION', 'TRAN', 'PREPARED'].includes(wordAt(reader, at - 1)));
    case 'RELEASE':
      return (wordAt(reader, at) === 'SAVEPOINT' || isUpper(reader, index)) && isNameList(reader, wordAt(reader, at) === 'SAVEPOINT' ? at + 1 : at, []);
    default:
      if (['TRANSACTION', 'TRAN'].includes(wordAt(reader, at))) at++;
      return casingOf(reader, index) !== 'mixed' && isNameList(reader, at, []);
  }
};

const isNotify: ShapeTest = (reader, index) => {
  if (!isUpper(reader, index)) return false;
  const at = skipName(reader, index + 1);
  if (at === -1) return false;
  return isEnd(reader, at) || (wordAt(reader, index) === 'NOTIFY' && reader.tokens[at]!.kind === 'comma');
};

const isNamed = (words: readonly string[]): ShapeTest => (reader, index) => words.includes(wordAt(reader, index + 1)) && casingOf(reader, index) !== 'mixed';

const isValues: ShapeTest = (reader, index) => reader.tokens[index + 1]?.kind === 'open' && isUpper(reader, index);

const isComment: ShapeTest = (reader, index) => wordAt(reader, index + 1) === 'ON' && ['TABLE', 'COLUMN', 'FUNCTION', 'SCHEMA', 'VIEW', 'INDEX', 'TYPE', 'DATABASE', 'CONSTRAINT', 'EXTENSION', 'MATERIALIZED', 'ROLE', 'TRIGGER', 'DOMAIN', 'SEQUENCE'].includes(wordAt(reader, index + 2));

const isPrepare: ShapeTest = (reader, index) => {
  const at = skipName(reader, index + 1);
  return at !== -1 && casingOf(reader, index) !== 'mixed' && (wordAt(reader, at) === 'FROM' ? reader.tokens[at + 1]?.kind === 'string' || reader.tokens[at + 1]?.kind === 'placeholder' : wordAt(reader, at) === 'AS' && ['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'WITH'].includes(wordAt(reader, at + 1)));
};

const isCursorUse: ShapeTest = (reader, index) => isUpper(reader, index) && ['NEXT', 'PRIOR', 'FIRST', 'LAST', 'ABSOLUTE', 'RELATIVE', 'FORWARD', 'BACKWARD'].includes(wordAt(reader, index + 1));

/** Statements that are neither queries, changes of rows nor definitions. */
export const commandShapes: Readonly<Record<string, ShapeTest>> = {
  TRUNCATE: isTruncate,
  GRANT: isGrant,
  REVOKE: isGrant,
  DENY: isGrant,
  SHOW: isShow,
  DESCRIBE: isDescribe,
  DESC: isDescribe,
  PRAGMA: isPragma,
  SET: isSet,
  CALL: isCall,
  EXEC: isExecute,
  EXECUTE: isExecute,
  COPY: isCopy,
  VACUUM: isMaintenance,
  ANALYZE: isMaintenance,
  REINDEX: isMaintenance,
  CLUSTER: isMaintenance,
  OPTIMIZE: isNamed(['TABLE', 'LOCAL']),
  CHECK: isNamed(['TABLE']),
  REPAIR: isNamed(['TABLE']),
  MSCK: isNamed(['REPAIR']),
  REFRESH: isRefresh,
  ATTACH: isAttach,
  DETACH: isAttach,
  DECLARE: isDeclare,
  LOCK: isLock,
  UNLOCK: isLock,
  USE: isUse,
  SAVEPOINT: isSavepoint,
  RELEASE: isSavepoint,
  SAVE: isNamed(['TRANSACTION', 'TRAN']),
  ROLLBACK: isSavepoint,
  COMMIT: isSavepoint,
  LISTEN: isNotify,
  UNLISTEN: isNotify,
  NOTIFY: isNotify,
  KILL: (reader, index) => ['QUERY', 'CONNECTION'].includes(wordAt(reader, index + 1)) && isUpper(reader, index),
  LOAD: (reader, index) => wordAt(reader, index + 1) === 'DATA' && ['LOCAL', 'INFILE', 'LOW_PRIORITY', 'CONCURRENT', 'INPATH', 'OVERWRITE', 'INTO'].includes(wordAt(reader, index + 2)),
  UNLOAD: (reader, index) => reader.tokens[index + 1]?.kind === 'open' && ['SELECT', 'WITH'].includes(wordAt(reader, index + 2)) || reader.tokens[index + 2]?.kind === 'string',
  IMPORT: (reader, index) => wordAt(reader, index + 1) === 'FOREIGN' && wordAt(reader, index + 2) === 'SCHEMA',
  RENAME: (reader, index) => wordAt(reader, index + 1) === 'TABLE' && casingOf(reader, index) !== 'mixed' && skipName(reader, index + 2) !== -1 && wordAt(reader, skipName(reader, index + 2)) === 'TO',
  COMMENT: isComment,
  DISCARD: isNamed(['ALL', 'PLANS', 'TEMP', 'SEQUENCES']),
  RESET: (reader, index) => isUpper(reader, index) && isNameList(reader, index + 1, []),
  DEALLOCATE: (reader, index) => isUpper(reader, index) && isNameList(reader, index + 1, []),
  PREPARE: isPrepare,
  FETCH: isCursorUse,
  MOVE: isCursorUse,
  VALUES: isValues,
  DO: (reader, index) => reader.tokens[index + 1]?.kind === 'string' && reader.tokens[index + 1]!.quote === '$',
};
