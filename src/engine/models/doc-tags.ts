/** The doc tags of a model: how a library binds values (`@dialect postgres`, `@values argument 1 array`), which calls rules watch (`@api hash`). */
import type { SqlDialect, SqlList, SqlPlaceholder, SqlStyle, SqlValues } from '../../core/sql-style.ts';
import type { Primitive } from '../../core/candidate.ts';
import type { Handed, Watch } from '../model-table.ts';
import { failModel, type ModelSource } from './model-error.ts';

/** What the tags of one doc comment set; a lower level (member over class over module) overrides a higher one. */
export interface DocTags {
  readonly dialect?: SqlDialect;
  readonly placeholder?: SqlPlaceholder;
  readonly values?: SqlValues;
  readonly list?: SqlList;
  readonly identifier?: string;
  readonly alias?: readonly string[];
  readonly raw?: true;
  readonly anywhere?: true;
  readonly handed?: Handed;
  readonly named?: readonly string[];
  readonly format?: 'pg-promise';
  readonly watch?: Watch;
  readonly when?: string;
}

const dialects: ReadonlySet<string> = new Set<SqlDialect>([
  'postgres', 'mysql', 'sqlite', 'tsql', 'oracle', 'snowflake', 'bigquery', 'spanner', 'clickhouse', 'athena', 'cql', 'partiql', 'generic',
]);
const placeholders: ReadonlySet<string> = new Set<SqlPlaceholder>(['$n', '?', ':name', '@name', ':n', '{name}', 'tag', 'none']);
const lists: ReadonlySet<string> = new Set<SqlList>(['any-array', 'expand', 'spread-name', 'json-each', 'unnest', 'join-tag', 'none']);
/** Tags that are prose for people and mean nothing to the engine. */
const prose: ReadonlySet<string> = new Set(['see', 'versions', 'deprecated', 'param', 'returns', 'example']);

/**
 * Reads the tags of the doc comment that stands directly before `start`; `{}` when there is none.
 * @throws ConfigError on a tag or a value that means nothing, since a typo would silently lose the fix.
 */
export function readDocTags(source: ModelSource, start: number): DocTags {
  return readTags(source, docCommentBefore(source.text, start));
}

/** Reads the tags of the comment that a file begins with; they hold for everything in it. */
export function readHeaderTags(source: ModelSource): DocTags {
  const match = /^\s*\/\*\*([\s\S]*?)\*\//.exec(source.text);
  return readTags(source, match === null ? undefined : { text: match[1]!, offset: match[0].indexOf('/**') + 3 });
}

interface Comment {
  readonly text: string;
  readonly offset: number;
}

function readTags(source: ModelSource, comment: Comment | undefined): DocTags {
  if (comment === undefined) return {};
  const tags: { -readonly [K in keyof DocTags]: DocTags[K] } = {};
  for (const { line, offset } of linesOf(comment.text, comment.offset)) {
    const match = /^\s*\**\s*@([\w-]+)(?:\s+(.*?))?\s*$/.exec(line);
    if (match === null || prose.has(match[1]!)) continue;
    const argument = match[2] ?? '';
    const wrong = (expected: string): never => failModel(source, offset, `\`@${match[1]} ${argument}\` is not understood`, expected);
    switch (match[1]) {
      case 'dialect':
        tags.dialect = oneOf<SqlDialect>(argument, dialects, wrong);
        break;
      case 'placeholder':
        tags.placeholder = oneOf<SqlPlaceholder>(argument, placeholders, wrong);
        break;
      case 'list':
        tags.list = oneOf<SqlList>(argument, lists, wrong);
        break;
      case 'values':
        tags.values = parseValues(argument) ?? wrong(valuesHelp);
        break;
      case 'identifier':
        if (argument === '') wrong('Write how the library quotes a name x: `@identifier client.escapeIdentifier(x)`, or `none`.');
        tags.identifier = argument;
        break;
      case 'alias':
        tags.alias = [...(tags.alias ?? []), ...argument.split(/[\s,]+/).filter((name) => name !== '')];
        break;
      case 'raw':
        tags.raw = true;
        break;
      case 'anywhere':
        tags.anywhere = true;
        break;
      case 'handed':
        tags.handed = parseHanded(argument) ?? wrong('Write the place of the parameter, counted from 0, and its names: `@handed 1 res response`.');
        break;
      case 'named': {
        const names = argument.split(/\s+/);
        tags.named = names.every((name) => /^[\w$]+$/.test(name)) ? names : wrong('Write names by which programs know such a thing: `@named sequelize`.');
        break;
      }
      case 'format':
        tags.format = argument === 'pg-promise' ? argument : wrong('Write pg-promise.');
        break;
      case 'api':
        tags.watch = parseWatch(argument) ?? wrong('Write a name and perhaps constants: `@api hash algorithm=md5`.');
        break;
      case 'when':
        tags.when = /^[<>=]/.test(argument) ? argument : wrong('Write a range of versions: `@when <4`.');
        break;
      default:
        wrong('Tags are @dialect, @placeholder, @values, @list, @identifier, @format, @alias, @raw, @anywhere, @handed, @named, @api, @when, @see and @versions.');
    }
  }
  return tags;
}

/** `hash algorithm=md5 rounds=10`: what looks like a number or boolean is one. */
function parseWatch(argument: string): Watch | undefined {
  const [api, ...pairs] = argument.split(/\s+/);
  if (api === undefined || !/^[a-z][\w-]*$/.test(api)) return undefined;
  const constants: Record<string, Primitive> = {};
  for (const pair of pairs) {
    const match = /^(\w+)=(\S+)$/.exec(pair);
    if (!match) return undefined;
    const text = match[2]!;
    constants[match[1]!] = /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text === 'true' || text === 'false' ? text === 'true' : text;
  }
  return pairs.length === 0 ? { api } : { api, constants };
}

/** `1 res response`. */
function parseHanded(argument: string): Handed | undefined {
  const [place, ...names] = argument.split(/\s+/);
  return /^\d$/.test(place ?? '') && names.length > 0 && names.every((name) => /^\w+$/.test(name)) ? { index: Number(place), names } : undefined;
}

/** Lower level over higher level. `@alias`, `@raw`, `@anywhere`, `@handed`, `@named` and `@api` belong to the thing they stand on and are not inherited. */
export function inheritTags(outer: DocTags, inner: DocTags): DocTags {
  const { alias: _alias, raw: _raw, anywhere: _anywhere, handed: _handed, named: _named, watch: _watch, ...inherited } = outer;
  return { ...inherited, ...inner };
}

/** The binding style the tags add up to; what is not said is "none". */
export function styleOf(tags: DocTags): SqlStyle {
  return {
    dialect: tags.dialect ?? 'generic',
    placeholder: tags.placeholder ?? 'none',
    values: tags.values ?? { in: 'none' },
    list: tags.list ?? 'none',
    ...(tags.identifier === undefined || tags.identifier === 'none' ? {} : { identifier: tags.identifier }),
  };
}

const valuesHelp =
  'Write one of `argument 1 array`, `argument 1 object`, `rest 1`, `property 1 replacements object`, `property 0 params object sql`, `before input`, `after`, `after bind`, `tag $queryRaw`, `none`.';

function parseValues(argument: string): SqlValues | undefined {
  const [kind, first, second, third, text, ...more] = argument.split(/\s+/);
  if (more.length > 0 || (text !== undefined && kind !== 'property')) return undefined;
  const index = first !== undefined && /^\d$/.test(first) ? Number(first) : undefined;
  const isShape = (shape: string | undefined): shape is 'array' | 'object' => shape === 'array' || shape === 'object';
  switch (kind) {
    case 'argument':
      return index !== undefined && isShape(second) && third === undefined ? { in: 'argument', index, shape: second } : undefined;
    case 'rest':
      return index !== undefined && second === undefined ? { in: 'rest', index } : undefined;
    case 'property':
      return index !== undefined && second !== undefined && isShape(third) ? { in: 'property', index, name: second, shape: third, ...(text === undefined ? {} : { text }) } : undefined;
    case 'before':
      return first !== undefined && second === undefined ? { in: 'before', method: first } : undefined;
    case 'after':
      return second === undefined ? { in: 'after', ...(first === undefined ? {} : { method: first }) } : undefined;
    case 'tag':
      return first !== undefined && second === undefined ? { in: 'tag', tag: first === 'this' ? '' : first } : undefined;
    case 'none':
      return first === undefined ? { in: 'none' } : undefined;
    default:
      return undefined;
  }
}

function oneOf<T extends string>(text: string, allowed: ReadonlySet<string>, wrong: (expected: string) => never): T {
  return allowed.has(text) ? (text as T) : wrong(`Write one of ${[...allowed].join(', ')}.`);
}

/** The last doc comment before an offset, when nothing but white space lies between. */
function docCommentBefore(text: string, start: number): Comment | undefined {
  let end = start;
  while (end > 0 && /\s/.test(text[end - 1]!)) end--;
  if (!text.startsWith('*/', end - 2)) return undefined;
  const open = text.lastIndexOf('/*', end - 3);
  return open >= 0 && text[open + 2] === '*' ? { text: text.slice(open + 3, end - 2), offset: open + 3 } : undefined;
}

function* linesOf(text: string, offset: number): Generator<{ readonly line: string; readonly offset: number }> {
  for (const line of text.split('\n')) {
    yield { line, offset };
    offset += line.length + 1;
  }
}
