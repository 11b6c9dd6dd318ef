import type { CallSite, Machine } from './machine.ts';
import { derive } from './strings.ts';
import { requestIn } from './typed.ts';
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

/** `Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))`: bytes that a client sent are what it sent, however they are laid out. */
export function sentBytes(m: Machine, input: Value, site: CallSite): Value | undefined {
  const source = input.t === 'hole' ? input : input.t === 'join' ? requestIn(m, input) : undefined;
  return source?.origin === 'request' && source.harmless === undefined ? derive(m, source, 'bytes', m.textOf(site.node)) : undefined;
}

/** What holds bytes or text and is no length: `new Uint8Array(await request.arrayBuffer())`. */
const HOLDS_BYTES = /arrayBuffer|[bB]uf(?:fer)?(?![a-z])|[bB]ytes|[bB]lob|[bB]ody$|[dD]ata$|[fF]rame|[cC]hunk|[pP]ayload$|[mM]essage$/;
const IS_LENGTH = /[lL]ength|[sS]ize|[cC]ount/;

/** A fresh buffer is all zeros until somebody writes to it. */
export function allocate(m: Machine, name: string, length: Value, fill: Value | undefined, site: CallSite): Value {
  if (length.t === 'arr' || (length.t === 'const' && typeof length.v === 'string')) return bufferFrom(length, undefined);
  const given = name === 'Uint8Array' && site.args[0] ? m.textOf(site.args[0]) : '';
  if (HOLDS_BYTES.test(given) && !IS_LENGTH.test(given)) {
    const sent = sentBytes(m, length, site);
    if (sent) return sent;
  }
  const buffer = m.harmless('bytes', site.node);
  if (length.t === 'const' && typeof length.v === 'number' && length.v > 0 && length.v <= 1024 && name !== 'Buffer.allocUnsafe') {
    const byte = fill === undefined ? '\0' : fill.t === 'const' ? (typeof fill.v === 'number' ? String.fromCharCode(fill.v & 255) : String(fill.v)) : undefined;
    if (byte !== undefined && byte !== '') buffer.bytes = byte.repeat(length.v).slice(0, length.v);
  }
  return buffer;
}
