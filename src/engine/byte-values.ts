import type { Value } from './values.ts';
import { constant, itemsOf } from './values.ts';

/** A constant text as bytes; an array of numbers is the text of those bytes. */
export function bufferFrom(input: Value, encoding: Value | undefined): Value {
  if (input.t === 'const' && typeof input.v === 'string' && encoding?.t === 'const' && /^(?:hex|base64|base64url)$/.test(String(encoding.v))) return constant(Buffer.from(input.v, encoding.v as BufferEncoding).toString('latin1'));
  if (input.t === 'arr') {
    const items = itemsOf(input);
    return (items.some(({ many, optional }) => many || optional) ? undefined : constantBytes(items.map(({ v }) => v))) ?? input;
  }
  return input;
}

/** Numbers that are all known, as a text of those bytes. */
export function constantBytes(values: readonly Value[]): Value | undefined {
  const bytes = values.map((value) => (value.t === 'const' && typeof value.v === 'number' ? value.v : undefined));
  return bytes.length > 0 && bytes.every((byte) => byte !== undefined) ? constant(String.fromCharCode(...bytes.slice(0, 256))) : undefined;
}
