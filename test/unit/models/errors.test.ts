import { describe, expect, it } from 'vitest';
import { ConfigError } from '../../../src/core/errors.ts';
import { compile } from './compile.ts';

function errorOf(...texts: readonly string[]): ConfigError {
  try {
    compile(...texts);
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
  throw new Error('it compiles');
}

describe('a model that guard does not understand', () => {
  it.each([
    ["an unknown type", "function f(x: Sqll): any;", 'type Sqll is not declared'],
    ["an unknown marker argument", "function f(x: any): Escaped<'song'>;", "Escaped<'song'> is not understood"],
    ["a marker without its argument", "function f(x: any): Same;", 'Same is not understood'],
    ["a type of another package that has no model", "const c: import('nowhere').Client;", "no model declares type Client of 'nowhere'"],
    ["a base that is no class", "type A = any; interface B extends A {}", 'A is no class or interface of a model'],
    ["an alias that contains itself", "type Tree = { left: Tree };", 'type Tree contains itself'],
    ["a conditional type", "type A<T> = T extends string ? Row : any;", "this kind of type is not part of the models' language"],
    ["a mapped type", "type A = { [K in 'a']: Row };", "this kind of type is not part of the models' language"],
    ["SQL in a property of an interface", "interface Options { text: Sql }", 'Options.text takes SQL but is a member of a class or interface'],
    ["a destructured parameter", "function f({ a }: any): any;", 'a parameter of a model is a plain name'],
    ["code", "const x = 1; x();", 'a model cannot hold this (ExpressionStatement)'],
    ["an export of nothing", "export { gone };", 'no model declares what is exported here as gone'],
    ["a validator without a type beside it", "interface A {} const x: A & { a: 1 } & Schema<'safe'>;", 'write `SomeInterface & Schema<…>`'],
    ["a method that is a property too", "interface A { a: Row; a(): Row }", 'a is declared twice'],
  ])('%s is refused with file and line', (_name, text, message) => {
    const { message: said } = errorOf(`declare module 'shop' {\n  const ok: any;\n  ${text}\n}`);
    expect(said).toContain(message);
    expect(said).toMatch(/^a\.d\.ts:3: /);
  });

  it.each([
    ['@dialect postgre', /Write one of postgres, mysql/],
    ['@values argument one array', /Write one of `argument 1 array`/],
    ['@placeholder $1', /Write one of \$n/],
    ['@dialekt mysql', /Tags are @dialect/],
    ['@identifier', /Write how the library quotes/],
  ])('tag %s is refused with what it may be', (tag, hint) => {
    const error = errorOf(`declare module 'shop' {\n  /**\n   * Finds.\n   * ${tag}\n   */\n  function find(text: Sql): any;\n}`);
    expect(error.message).toMatch(/^a\.d\.ts:4: /);
    expect(error.hint).toMatch(hint);
  });

  it('names the right one of several files', () => {
    expect(errorOf(`declare module 'a' { const x: any }`, `\n\ndeclare module 'b' { const y: Nope }`).message).toBe('b.d.ts:3: type Nope is not declared');
  });

  it('is refused when it does not parse', () => {
    expect(errorOf(`declare module 'a' { function ( }`).message).toMatch(/^a\.d\.ts: /);
  });
});
