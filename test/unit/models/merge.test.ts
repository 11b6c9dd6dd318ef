import { describe, expect, it } from 'vitest';
import { parseModel } from '../../../scripts/compile-models.ts';
import { compileModels } from '../../../src/engine/compile-models.ts';
import { mergeModels } from '../../../src/engine/merge-models.ts';
import type { ModelTable } from '../../../src/engine/model-table.ts';
import { compile, signatures } from './compile.ts';

const builtIn = compile(
  `/** @alias pg/lib */ declare module 'pg' { class Client { query(text: Sql): Row; escape(x: any): Escaped<'value'> } function connect(): Client; }`,
  `declare const Bun: any;`,
);

function user(text: string): ModelTable {
  return compileModels([parseModel('.guard/models/db.d.ts', text)], builtIn);
}

describe("a user's models", () => {
  it('add packages that use the types of built-in ones', () => {
    const merged = mergeModels(builtIn, user(`declare module '@acme/db' { class Db extends Base {} import type { Client as Base } from 'pg'; function open(): import('pg').Client; }`));
    expect(merged.types['@acme/db#Db']?.extends).toEqual(['pg#Client']);
    expect(signatures(merged.modules['@acme/db']?.exports['open'])[0]?.returns).toEqual({ k: 'instance', id: 'pg#Client' });
    expect(merged.modules['pg']).toEqual(builtIn.modules['pg']);
  });

  it('replace a member of a built-in class and leave the others', () => {
    const merged = mergeModels(builtIn, user(`declare module 'pg' { class Client { escape(x: any): Same<0> } function extra(): Row; }`));
    const client = merged.types['pg#Client'];
    expect(signatures(client?.members['escape'])[0]?.returns).toEqual({ k: 'param', marker: { m: 'Same', arg: 0 } });
    expect(signatures(client?.members['query'])[0]?.returns).toEqual({ k: 'marker', marker: 'Row' });
    expect(Object.keys(merged.modules['pg']?.exports ?? {})).toEqual(['Client', 'connect', 'extra']);
  });

  it('give an alias of a built-in model what is theirs on top of it', () => {
    const merged = mergeModels(builtIn, user(`declare module 'pg/lib' { function extra(): Row; }`));
    expect(Object.keys(merged.modules['pg/lib']?.exports ?? {})).toEqual(['Client', 'connect', 'extra']);
    expect(merged.aliases).not.toHaveProperty('pg/lib');
  });

  it('add globals and unmistakable names', () => {
    const merged = mergeModels(builtIn, user(`declare const db: Wrapper; interface Wrapper { /** @raw */ runRaw(text: Sql): any }`));
    expect(Object.keys(merged.globals)).toEqual(['Bun', 'db']);
    expect(Object.keys(merged.rawMethods ?? {})).toEqual(['runRaw']);
  });

  it('may not name what neither they nor guard declare', () => {
    expect(() => user(`declare module '@acme/db' { function open(): import('pg').Gone; }`)).toThrow(".guard/models/db.d.ts:1: no model declares type Gone of 'pg'");
  });
});
