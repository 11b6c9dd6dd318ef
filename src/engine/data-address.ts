import type { Hole, Value } from './values.ts';

const plain = new WeakMap<Value, Hole>();

/** Remembers what bytes in base64 or hexadecimal digits were made of: they are harmless text, until somebody reads them back. */
export function rememberPlain(encoded: Hole, from: Hole): Hole {
  plain.set(encoded, from);
  return encoded;
}

/** The address that loads what it holds, `data:text/javascript;base64,…`: a program, and its letters hide nothing of it. */
export function programIn(address: Value): Value | undefined {
  if (address.t !== 'cat' || address.parts[0]?.v.t !== 'const' || !/^data:/i.test(String(address.parts[0].v.v))) return undefined;
  return { ...address, parts: address.parts.map((part) => ({ ...part, v: plain.get(part.v) ?? unescaped(part.v) })) };
}

/** What `encodeURIComponent` was given: the address is read back before it runs. */
function unescaped(value: Value): Value {
  return value.t === 'hole' && value.base !== undefined && /^encodeURI(?:Component)?\(/.test(value.text) ? value.base : value;
}
