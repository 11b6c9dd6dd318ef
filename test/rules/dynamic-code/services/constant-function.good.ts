// library: ecmascript; feature: constant-function; expect: innocent
const GLOBAL = new Function('return this')();
const add = Function('a', 'b', 'return a + b') as (a: number, b: number) => number;
export const version: string = GLOBAL.APP_VERSION ?? String(add(1, 1));
