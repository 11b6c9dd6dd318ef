import { everydayKinds, objectKinds, objectModifiers, proseWords } from '../text/keywords.ts';
import type { Reader } from './cursor.ts';
import { casingOf, isEnd, isHole, isName, skipName, wordAt } from './cursor.ts';

const afterCreate: ReadonlySet<string> = new Set(`AS LIKE ON USING PARTITION ENGINE WITH IDENTIFIED PASSWORD FOR RETURNS BEFORE AFTER INSTEAD START INCREMENT
  CHARACTER CHARSET COLLATE DEFAULT OWNER AUTHORIZATION FROM SERVER INHERITS TABLESPACE LOGIN SUPERUSER CREATEDB ENCRYPTED IN ROLE IS BEGIN TEMPLATE ENCODING
  CLONE ORDER CLUSTER COMMENT WITHOUT NOLOGIN DISABLE ENABLE OF AGGREGATE LANGUAGE TO OPTIONS LOCATION CONNECTION STORED ROW URL TYPE WAREHOUSE_SIZE MINVALUE
  MAXVALUE CACHE CYCLE VALID SCHEMA VERSION CASCADE BODY DO`.split(/\s+/));

const afterAlter: ReadonlySet<string> = new Set(`ADD DROP ALTER RENAME SET MODIFY CHANGE OWNER ENABLE DISABLE ATTACH DETACH WITH ENGINE RESET AUTO_INCREMENT CONVERT
  COMMENT INHERIT NO CLUSTER VALIDATE SWITCH REBUILD IDENTIFIED ACCOUNT COMPILE INCREMENT RESTART OWNED REORGANIZE DEFAULT CHARACTER COLLATE PASSWORD FORCE
  VALIDATE REPLICA NOCHECK CHECK UPDATE DELETE PARTITION RESUME SUSPEND SWAP REFRESH ENCRYPTED VALID SUPERUSER NOSUPERUSER LOGIN NOLOGIN AS TO DEPENDS USING
  ORDER DISCARD IMPORT TRUNCATE FREEZE MOVE`.split(/\s+/));

/** CREATE, ALTER, DROP of something SQL knows, with a name and what may follow one. */
export function isObjectStatement(reader: Reader, index: number): boolean {
  const { tokens } = reader;
  const verb = wordAt(reader, index);
  const casing = casingOf(reader, index);
  let at = index + 1;
  let guard = 0;
  while (objectModifiers.has(wordAt(reader, at)) && guard++ < 6) at++;
  if (isHole(tokens[at]) && casing === 'upper' && wordAt(reader, at + 1) !== '') at++; // CREATE ${unique} INDEX
  const kind = wordAt(reader, at);
  if (!objectKinds.has(kind)) return false;
  at++;
  if (kind === 'MATERIALIZED') at++;
  if (kind === 'PARTITION' && verb !== 'ALTER') at++;
  while (['CONCURRENTLY', 'ONLY', 'DATA', 'MAPPING', 'WRAPPER', 'BODY'].includes(wordAt(reader, at))) at++;
  const conditional = wordAt(reader, at) === 'IF';
  if (conditional) {
    at++;
    if (wordAt(reader, at) === 'NOT') at++;
    if (wordAt(reader, at) !== 'EXISTS') return false;
    at++;
    if (isEnd(reader, at)) return true;
  }
  const isSure = casing === 'upper' || (casing === 'lower' && !everydayKinds.has(kind));
  if (isEnd(reader, at)) return casing === 'upper' && at - index >= 2;
  if (kind === 'INDEX' && wordAt(reader, at) === 'ON') return verb === 'CREATE' && isName(tokens[at + 1]) && !proseWords.has(wordAt(reader, at + 1));
  if (tokens[at]!.kind === 'string') return isEnd(reader, at + 1) ? isSure : true; // 'user'@'host'
  const next = skipName(reader, at);
  if (next === -1) return false;
  const after = tokens[next];
  if (after === undefined || after.kind === 'semicolon') return isSure || conditional;
  const word = wordAt(reader, next);
  if (after.kind === 'hole') return isSure || conditional;
  if (verb === 'DROP') return after.kind === 'comma' ? isSure || conditional : ['CASCADE', 'RESTRICT', 'ON', 'PURGE', 'FORCE', 'BEHAVIOR'].includes(word) || after.kind === 'open';
  if (verb === 'ALTER') return afterAlter.has(word) && !isProse(reader, next + 1);
  if (after.kind === 'open') return kind === 'TABLE' || kind === 'TYPE' || kind === 'FUNCTION' || kind === 'PROCEDURE' || kind === 'AGGREGATE' || kind === 'VIEW' || casing === 'upper';
  if (after.kind === 'placeholder' || after.kind === 'operator') return kind === 'DATABASE' || kind === 'PROCEDURE' || kind === 'PROC';
  return afterCreate.has(word) && (casing !== 'mixed' || !isProse(reader, next + 1)) && !(casing === 'mixed' && everydayKinds.has(kind) && !['IDENTIFIED', 'PASSWORD', 'AS'].includes(word));
}

function isProse(reader: Reader, index: number): boolean {
  const word = wordAt(reader, index);
  return proseWords.has(word) || word === 'A';
}
