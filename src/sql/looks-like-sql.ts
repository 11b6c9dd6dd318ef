import { objectKinds, objectModifiers } from './text/keywords.ts';
import { privileges, settings, shown } from './shape/command-shape.ts';
import { statementVerbs } from './shape/statement-shape.ts';

/** White space as a program writes it into a text, and comments of SQL. A comment goes to its line's end, or a row of dashes could be split in ever so many ways. */
const space = String.raw`(?:\s|\\[nrtfv]|\\\r?\n|--[^\n]*(?:\n|$)|\/\*|\*\/)`;
/** Here the known text stops: the quote, a hole, or an escaped quote. */
const edge = String.raw`['"\`\\$]|$`;
const words = (list: Iterable<string>): string => [...list].join('|');
const after = (pattern: string): RegExp => new RegExp(`^${space}*(?:${pattern})`, 'i');
/** A name, perhaps quoted or dotted, or a hole for one. */
const name = String.raw`(?:[\w.$#*\u0080-\uffff"\`\[\]\\-]|\$\{[^{}]{0,80}\})+`;
const rest = (limit: number): string => String.raw`[^;]{0,${limit}}?`;
const condition = `(?:not${space}+)*(?:exists|case|select|binary|${name}${space}*(?:[=<>!~|&^*%@#+(,/:-]|is|in|like|ilike|not|between|rlike|regexp|glob|match|similar|contains|collate|isnull|notnull|at|div|mod|overlaps|escape|sounds|against|${edge})|${edge}|[-+~!0-9])`;

/** What must follow a verb in lower or mixed case (and for some in upper case too); verbs that are missing here need upper case. */
const followers: Readonly<Record<string, RegExp>> = {
  SELECT: after(String.raw`(?!(?:the|your|an|my|our|this|that|these|those)\b)(?:[\w\u0080-\uffff*"'\`@:?(\[\\$+{%~!.-]|$)`),
  INSERT: after(`into|or|ignore|replace|low_priority|delayed|high_priority|overwrite|top|${name}${space}*(?:\\(|${edge})|${edge}`),
  REPLACE: after(`into|${name}${space}*\\(|${edge}`),
  UPSERT: after(`into|${edge}`),
  UPDATE: after(`statistics|${rest(400)}(?:\\bset\\b|['"\`$\\\\])|${edge}`),
  DELETE: after(`from|top|low_priority|quick|ignore|${edge}|[^;='"()]{1,200}?(?:\\b(?:from|where)\\b|['"\`$\\\\])`),
  MERGE: after(`${rest(200)}(?:\\busing\\b|['"\`$\\\\])|${edge}`),
  CREATE: after(`(?:(?:${words(objectModifiers)})${space}+)*(?:${words(objectKinds)}|${edge})`),
  ALTER: after(`(?:(?:${words(objectModifiers)})${space}+)*(?:${words(objectKinds)}|${edge})`),
  DROP: after(`(?:(?:${words(objectModifiers)})${space}+)*(?:${words(objectKinds)}|${edge})`),
  WITH: after(`(?:recursive${space}+)?(?:${edge}|${name}${space}*(?:as\\b|${edge}))`),
  EXPLAIN: after(`analyze|verbose|query|format|extended|plan|json|tree|pipeline|syntax|ast|estimate|logical|select|insert|update|delete|with|replace|merge|${edge}`),
  BEGIN: after('transaction|tran|work|batch|isolation|read|try|immediate|exclusive|deferred|unlogged|;|select|insert|update|delete|with'),
  START: after('transaction'),
  IF: after(`(?:not${space}+)?(?:exists${space}*[('"\`\\$]|object_id|db_id|col_length|@)`),
  WHILE: after(`(?:not${space}+)?(?:exists${space}*[('"\`\\$]|object_id|db_id|col_length|@)`),
  TRUNCATE: after('table'),
  GRANT: after(words(privileges)),
  REVOKE: after(words(privileges)),
  DENY: after(words(privileges)),
  SHOW: after(words(shown)),
  DESCRIBE: after('table|extended|formatted|view|schema|database|keyspace'),
  DESC: after('table|extended|formatted|view|schema|database|keyspace'),
  PRAGMA: after(String.raw`[\w"'$\\]`),
  SET: after(`@|${words(settings)}`),
  CALL: after(`${name}\\(|${edge}`),
  EXEC: after(String.raw`immediate|sp_|xp_|usp_|proc_|dbo|sys|[\["\`]|@\w+${space}*=|${name}${space}+@`),
  EXECUTE: after(String.raw`immediate|sp_|xp_|usp_|proc_|dbo|sys|[\["\`]|@\w+${space}*=|${name}${space}+@`),
  COPY: after(`into|\\(|${rest(200)}\\b(?:from|to)${space}+(?:stdin|stdout|program|['"\\\\])`),
  VACUUM: after('[\\s\\S]|$'),
  OPTIMIZE: after('table|local'),
  CHECK: after('table'),
  REPAIR: after('table'),
  MSCK: after('repair'),
  REFRESH: after('materialized|table'),
  ATTACH: after(`database|${rest(200)}\\bas\\b`),
  DETACH: after('database'),
  DECLARE: after(String.raw`@|[\w"]+${space}+\w`),
  LOCK: after('tables?'),
  UNLOCK: after('tables?'),
  USE: after('database|schema|warehouse|role|catalog|[`\\[\\\\]'),
  SAVEPOINT: after('\\S'),
  SAVE: after('tran'),
  RELEASE: after('savepoint'),
  ROLLBACK: after('to|transaction|tran|work|savepoint|and|prepared'),
  COMMIT: after('transaction|tran|work|prepared'),
  ABORT: after('transaction|tran|work'),
  LOAD: after('data'),
  UNLOAD: after('\\(|[\'"\\\\]|[\\w$]'),
  IMPORT: after('foreign'),
  RENAME: after('table'),
  COMMENT: after(`on${space}+(?:table|column|function|schema|view|index|type|database|constraint|extension|materialized|role|trigger|domain|sequence)`),
  DISCARD: after('all|plans|temp|sequences'),
  PREPARE: after(`${name}${space}+(?:from|as)`),
  DO: after('\\$|\\\\'),
  FROM: after('[^]*\\|>'),
  WHERE: after(condition),
  AND: after(condition),
  OR: after(condition),
  ON: after(condition),
  HAVING: after(condition),
  ORDER: after(`by|${edge}`),
  GROUP: after(`by|${edge}`),
  UNION: after('all|select'),
};

/** Verbs and clause words that must go on in their own way in upper case too, since licences and notes are written in capitals. */
const strictInUpperCase: ReadonlySet<string> = new Set(['AND', 'OR', 'ON', 'IF', 'WHILE', 'WITH', 'DO', 'FROM', 'START', 'CHECK', 'IMPORT', 'COMMENT', 'LOAD', 'SAVE', 'WHERE', 'HAVING', 'ORDER', 'GROUP', 'UNION', 'CREATE', 'ALTER', 'DROP', 'INSERT',
  'UPDATE', 'DELETE', 'MERGE', 'PREPARE', 'OPTIMIZE', 'REPAIR', 'MSCK', 'REFRESH', 'UNLOCK', 'LOCK', 'RENAME', 'DISCARD', 'UNLOAD']);

/** Words a part of a statement can begin with when no verb stands before it (see `isClauseText`); most need upper case there. */
const clauseWords = ['WHERE', 'HAVING', 'AND', 'OR', 'ON', 'ORDER', 'GROUP', 'LIMIT', 'OFFSET', 'INNER', 'LEFT', 'RIGHT', 'FULL', 'CROSS', 'JOIN', 'UNION', 'RETURNING'];

const wanted = new RegExp(`(?<![\\w$.#])(?:${words([...statementVerbs, ...clauseWords])})(?![\\w.])|(?<=\\\\[nrtfv])(?:${words([...statementVerbs, ...clauseWords])})(?![\\w.])`, 'gi');
/** Words that mean nothing in lower case: the shape test wants them in capitals. */
const onlyUpperCase: ReadonlySet<string> = new Set(['AND', 'OR', 'ON', 'HAVING', 'FROM']);
/** No follower is looked for further away. */
const WINDOW = 600;

/**
 * A cheap, necessary test for a whole text of a statement: false means that no literal of this file is SQL to `describeSql`
 * (`fragment: false`), escapes and holes as a program writes them. True promises nothing.
 * Sinks that take fragments are known by their names instead.
 */
export function looksLikeSql(text: string): boolean {
  for (const match of text.matchAll(wanted)) if (goesOnLikeSql(match[0], text, match.index + match[0].length)) return true;
  return false;
}

/** The same test for one word: whether what follows it, from `end` on, is what follows it in SQL. */
export function goesOnLikeSql(written: string, text: string, end: number): boolean {
  const word = written.toUpperCase();
  const isUpper = written === word;
  if (!isUpper && onlyUpperCase.has(word)) return false;
  if (isUpper && !strictInUpperCase.has(word)) return true;
  return followers[word]?.test(text.slice(end, end + WINDOW)) === true;
}
