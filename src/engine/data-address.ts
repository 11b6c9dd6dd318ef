import type { Hole, Value } from './values.ts';

const plain = new WeakMap<Value, Hole>();

/** Remembers what bytes in base64 or hexadecimal digits were made of: they are harmless text, until somebody reads them back. */
export function rememberPlain(encoded: Hole, from: Hole): Hole {
  plain.set(encoded, from);
  return encoded;
}

/** What is loaded from an address: `data:text/javascript;base64,…` is a program, and its letters hide nothing of it. */
export function loadedFrom(address: Value): Value {
  if (address.t !== 'cat' || address.parts[0]?.v.t !== 'const' || !/^data:/i.test(String(address.parts[0].v.v))) return address;
  return { ...address, parts: address.parts.map((part) => ({ ...part, v: plain.get(part.v) ?? part.v })) };
}
