import { describe, expect, it } from 'vitest';
import { compile, signatures } from './compile.ts';

const row = { k: 'marker', marker: 'Row' };
const sql = { k: 'marker', marker: 'Sql' };

describe('declarations', () => {
  it('keeps overloads in order', () => {
    const { modules } = compile(`declare module 'shop' { function find(text: Sql, done: (rows: Row) => void): void; function find(text: Sql): Promise<Row>; }`);
    const [first, second] = signatures(modules['shop']?.exports['find']);
    expect(first?.params.map(({ name }) => name)).toEqual(['text', 'done']);
    expect(second?.returns).toEqual(row);
  });

  it('tells instance members from statics and constructors', () => {
    const { modules, types } = compile(`declare module 'shop' {
      class Order { constructor(text: Sql); static from(id: any): Order; get lines(): Row; private secret: any; total: number }
    }`);
    expect(modules['shop']?.exports['Order']).toEqual({ k: 'class', id: 'shop#Order' });
    const order = types['shop#Order'];
    expect(Object.keys(order?.members ?? {})).toEqual(['lines', 'total']);
    expect(order?.members['lines']).toEqual(row);
    expect(order?.construct?.[0]?.params[0]?.type).toEqual(sql);
    expect(signatures(order?.statics?.['from'])[0]?.returns).toEqual({ k: 'instance', id: 'shop#Order' });
  });

  it('extends across modules through import type', () => {
    const { types } = compile(
      `declare module 'base' { interface Queryable { query(text: Sql): Row } class Client extends Queryable {} }`,
      `declare module 'pool' { import type { Client as Base } from 'base'; class Pool extends Base {} interface Both extends Pool {} }`,
    );
    expect(types['base#Client']?.extends).toEqual(['base#Queryable']);
    expect(types['pool#Pool']?.extends).toEqual(['base#Client']);
    expect(types['pool#Both']?.extends).toEqual(['pool#Pool']);
  });

  it('gives a function with a namespace members and a call', () => {
    const { modules, types } = compile(`declare module 'web' {
      function web(): web.App; namespace web { interface App { use(f: Callback): this } function json(): any; export { web as default } } export = web;
    }`);
    const module = modules['web'];
    expect(module?.equals).toEqual({ k: 'instance', id: 'web#typeof web' });
    expect(types['web#typeof web']?.call?.[0]?.returns).toEqual({ k: 'instance', id: 'web#web.App' });
    expect(Object.keys(module?.exports ?? {})).toEqual(['json', 'default']);
    expect(module?.typeNames).toEqual({ App: 'web#web.App' });
    expect(signatures(types['web#web.App']?.members['use'])[0]?.returns).toEqual({ k: 'this' });
  });

  it('exports a class that is the whole module as default too', () => {
    const { modules } = compile(`declare module 'db' { class Db { run(text: Sql): any } namespace Db { interface Options {} } export = Db; }`);
    expect(modules['db']?.equals).toEqual({ k: 'class', id: 'db#Db' });
    expect(modules['db']?.typeNames).toEqual({ Options: 'db#Db.Options', default: 'db#Db' });
  });

  it('nests namespaces as modules and as dotted type names', () => {
    const { modules } = compile(`declare module 'orm' { namespace Sql2 { class Raw {} function raw(text: SqlFragment): Raw } }`);
    expect(modules['orm']?.exports['Sql2']).toEqual({ k: 'module', name: 'orm#Sql2' });
    expect(Object.keys(modules['orm#Sql2']?.exports ?? {})).toEqual(['Raw', 'raw']);
    expect(modules['orm']?.typeNames['Sql2.Raw']).toBe('orm#Sql2.Raw');
  });

  it('re-exports names, stars and whole modules', () => {
    const { modules } = compile(
      `declare module 'base' { class Client {} function escape(x: any): Escaped<'value'>; }`,
      `declare module 'named' { export { Client, escape as quote } from 'base'; }
       declare module 'all' { export * from 'base'; }
       declare module 'wrapped' { export * as base from 'base'; }`,
    );
    expect(Object.keys(modules['named']?.exports ?? {})).toEqual(['Client', 'quote']);
    expect(modules['named']?.typeNames).toEqual({ Client: 'base#Client' });
    expect(Object.keys(modules['all']?.exports ?? {})).toEqual(['Client', 'escape']);
    expect(modules['wrapped']?.exports['base']).toEqual({ k: 'module', name: 'base' });
  });

  it('does not export a default function by its name', () => {
    const { modules } = compile(`declare module 'tag' { export default function sql(text: TemplateStringsArray, ...values: Bound[]): BoundSql; }`);
    expect(Object.keys(modules['tag']?.exports ?? {})).toEqual(['default']);
  });

  it('puts declarations outside modules into the global scope', () => {
    const table = compile(`declare class D1 { prepare(text: Sql): any } declare const env: Env; declare global { interface Req { url: Remote } }`);
    expect(table.globals).toEqual({ D1: { k: 'class', id: 'global#D1' }, env: { k: 'marker', marker: 'Env' } });
    expect(table.globalTypes).toEqual({ D1: 'global#D1', Req: 'global#Req' });
  });

  it('knows node: modules by both names, and node:sqlite by its own', () => {
    const table = compile(`declare module 'node:http' { const a: any } declare module 'node:sqlite' { const b: any } declare module 'sqlite' { const c: any }`);
    expect(Object.keys(table.modules)).toEqual(['http', 'node:sqlite', 'sqlite']);
    expect(table.aliases).toEqual({ 'node:http': 'http' });
  });
});

describe('types', () => {
  const typeOf = (type: string, more = '') => compile(`declare module 'm' { ${more} const x: ${type}; }`).modules['m']?.exports['x'];

  it.each([
    ['Promise<Row>', row],
    ['Row[]', { k: 'array', of: row }],
    ['readonly Row[]', { k: 'array', of: row }],
    ['AsyncIterable<Row>', { k: 'array', of: row }],
    ['[Row, number]', { k: 'array', of: { k: 'union', of: [row, { k: 'primitive', name: 'number' }] } }],
    ['Record<string, Row>', { k: 'object', members: {}, index: row }],
    ['{ a: Row; b?: 1; [k: string]: any }', { k: 'object', members: { a: row, b: { k: 'literal', value: 1 } }, index: { k: 'any' }, optional: ['b'] }],
    ['{ a: Row } & { b: Env }', { k: 'object', members: { a: row, b: { k: 'marker', marker: 'Env' } } }],
    ["'a' | null | undefined", { k: 'union', of: [{ k: 'literal', value: 'a' }, { k: 'literal', value: null }, { k: 'primitive', name: 'undefined' }] }],
    ['Function', { k: 'marker', marker: 'Callback' }],
    ['Buffer', { k: 'any' }],
    ["Escaped<'literal'>", { k: 'param', marker: { m: 'Escaped', for: 'literal' } }],
    ["Parsed<0, 'data'>", { k: 'param', marker: { m: 'Parsed', arg: 0, in: 'data' } }],
    ['ParsedBy<1, 0>', { k: 'param', marker: { m: 'Parsed', arg: 1, schema: 0 } }],
    ['Checked<0, 1>', { k: 'param', marker: { m: 'Checked', arg: 0, schema: 1 } }],
    ["Format<0, 'pg-format'>", { k: 'param', marker: { m: 'Format', arg: 0, style: 'pg-format' } }],
  ])('%s', (type, expected) => {
    expect(typeOf(type)).toEqual(expected);
  });

  it('erases generics', () => {
    const { modules } = compile(`declare module 'm' { function first<T extends Row>(list: T[], build: <U>(x: U) => T): T; }`);
    const [signature] = signatures(modules['m']?.exports['first']);
    expect(signature?.params[0]?.type).toEqual({ k: 'array', of: { k: 'any' } });
    expect(signature?.returns).toEqual({ k: 'any' });
  });

  it('writes type aliases in and still knows them by name', () => {
    const { modules, types } = compile(`declare module 'm' { type Done = (rows: Row) => void; function run(done: Done): any; }`);
    const [signature] = signatures(modules['m']?.exports['run']);
    expect(signature?.params[0]?.type.k).toBe('function');
    expect(modules['m']?.typeNames).toEqual({ Done: 'm#Done' });
    expect(types['m#Done']?.alias).toEqual(signature?.params[0]?.type);
  });

  it('takes a declaration before a marker of the same name', () => {
    const { modules } = compile(`declare module 'm' { class Sql {} function join(parts: any): Sql; }`);
    expect(signatures(modules['m']?.exports['join'])[0]?.returns).toEqual({ k: 'instance', id: 'm#Sql' });
  });

  it('joins an interface with a validator', () => {
    expect(typeOf("Text & Schema<'object', 0>", 'interface Text {}')).toEqual({ k: 'instance', id: 'm#Text', schema: { m: 'Schema', of: 'object', arg: 0 } });
  });

  it('makes a type of its own of joined classes', () => {
    const { modules, types } = compile(`declare module 'm' { interface A {} interface B {} const x: A & B & { c: Row }; }`);
    const x = modules['m']?.exports['x'];
    expect(x?.k === 'instance' && types[x.id]).toEqual({ id: 'm#A & B & { c: Row }', extends: ['m#A', 'm#B'], members: { c: row } });
  });

  it('keeps what `this` is in a callback, and what a loop gives', () => {
    const { modules, types } = compile(`declare module 'm' { interface B { [Symbol.asyncIterator](): AsyncIterator<Row> } function where(build: (this: B, b: B) => any): any; }`);
    const type = signatures(modules['m']?.exports['where'])[0]?.params[0]?.type;
    const inner = signatures(type)[0];
    expect(inner?.self).toEqual({ k: 'instance', id: 'm#B' });
    expect(inner?.params).toHaveLength(1);
    expect(types['m#B']?.iterates).toEqual(row);
  });

  it('resolves typeof a class, a function and a module', () => {
    const { modules } = compile(`declare module 'm' { class A {} function f(): Row; const a: typeof A; const g: typeof f; const own: typeof import('m'); }`);
    const exports = modules['m']?.exports;
    expect(exports?.['a']).toEqual({ k: 'class', id: 'm#A' });
    expect(exports?.['g']).toEqual(exports?.['f']);
    expect(exports?.['own']).toEqual({ k: 'module', name: 'm' });
  });
});

describe('binding style', () => {
  it('inherits from file to module to class to member, nearest first', () => {
    const { types } = compile(`/**
 * @dialect postgres
 * @placeholder $n
 */

/** @values argument 1 array */
declare module 'm' {
  /** @placeholder ? */
  class Db {
    query(text: Sql, values?: Bound): Row;
    /** @values none */
    exec(text: Sql): any;
    close(): any;
  }
}`);
    const members = types['m#Db']?.members;
    expect(signatures(members?.['query'])[0]?.style).toEqual({ dialect: 'postgres', placeholder: '?', values: { in: 'argument', index: 1, shape: 'array' }, list: 'none' });
    expect(signatures(members?.['exec'])[0]?.style?.values).toEqual({ in: 'none' });
    expect(signatures(members?.['close'])[0]).not.toHaveProperty('style');
  });

  it.each([
    ['argument 1 object', { in: 'argument', index: 1, shape: 'object' }],
    ['rest 1', { in: 'rest', index: 1 }],
    ['property 1 replacements object', { in: 'property', index: 1, name: 'replacements', shape: 'object' }],
    ['property 0 params object sql', { in: 'property', index: 0, name: 'params', shape: 'object', text: 'sql' }],
    ['before input', { in: 'before', method: 'input' }],
    ['after', { in: 'after' }],
    ['after bind', { in: 'after', method: 'bind' }],
    ['tag $queryRaw', { in: 'tag', tag: '$queryRaw' }],
    ['tag this', { in: 'tag', tag: '' }],
    ['none', { in: 'none' }],
  ])('@values %s', (text, expected) => {
    const { modules } = compile(`declare module 'm' { /** @values ${text} */ function run(text: Sql): any; }`);
    expect(signatures(modules['m']?.exports['run'])[0]?.style?.values).toEqual(expected);
  });

  it('sees SQL in object types, lists, unions and what callbacks return', () => {
    const { modules } = compile(`declare module 'm' {
      function a(options: { text?: Sql }): any; function b(texts: (Sql | { sql: Sql })[]): any; function c(build: (alias: string) => SqlFragment): any; function d(x: any): any;
    }`);
    const styled = Object.entries(modules['m']?.exports ?? {}).filter(([, type]) => signatures(type)[0]?.style !== undefined);
    expect(styled.map(([name]) => name)).toEqual(['a', 'b', 'c']);
  });

  it('collects unmistakable methods, and does not inherit @raw', () => {
    const { rawMethods } = compile(`declare module 'm' { /** @raw */ class Q { /** @raw */ whereRaw(text: SqlFragment): this; where(x: any): this } }`);
    expect(Object.keys(rawMethods ?? {})).toEqual(['whereRaw']);
  });

  it('knows aliases', () => {
    expect(compile(`/** @alias b/promise, c */ declare module 'b' { const x: any }`).aliases).toEqual({ 'b/promise': 'b', c: 'b' });
  });
});

describe('values that are known by a name', () => {
  it('keeps the names of a type, and results of functions that are called for them', () => {
    const { named, types, modules } = compile(`declare module 'shop' {
      /** @named orders orderStore */
      class Orders { raw(text: SqlFragment): any }
      function remember(make: any): Called<0>;
    }`);
    expect(named).toEqual({ orders: 'shop#Orders', orderStore: 'shop#Orders' });
    expect(Object.keys(types['shop#Orders']?.members ?? {})).toEqual(['raw']);
    expect(signatures(modules['shop']?.exports['remember'])[0]?.returns).toEqual({ k: 'param', marker: { m: 'Called', arg: 0 } });
  });

  it('wants names', () => {
    expect(() => compile(`declare module 'shop' { /** @named the-orders */ class Orders {} }`)).toThrow(/@named/);
  });
});
