import { fstatSync, openSync, readSync } from 'node:fs';
import { inflate } from './inflate.ts';

/** An object with its content, whole. */
export interface PackedObject {
  readonly type: string;
  readonly bytes: Buffer;
}

/** Types by their numbers; 6 and 7 are differences to another object, by its place or its name. */
const TYPES: Readonly<Record<number, string>> = { 1: 'commit', 2: 'tree', 3: 'blob', 4: 'tag' };
const BY_PLACE = 6;
const BY_NAME = 7;

const OID_BYTES = 20;
/** Magic, version, and how many names begin with each byte or a smaller one. */
const INDEX_HEADER = 8 + 256 * 4;
/** git makes no longer chains of differences than 4095, and by default none over 50. */
const MAX_CHAIN = 100;
/** A file that is read in so many pieces, and is no longer than so many bytes, is read whole: each piece costs as much as 50 kB. */
const MANY_PIECES = 60;
const WHOLE_BYTES = 32_000_000;
/** Bytes of objects that are kept, for many differences are to the same ones. */
const KEPT_BYTES = 8_000_000;

/**
 * One pack of objects and its index (version 2), read in pieces.
 * @see https://git-scm.com/docs/pack-format
 */
export class Pack {
  readonly #index: Pieces;
  readonly #header: Buffer;
  readonly #path: string;
  readonly #kept = new Map<number, PackedObject>();
  #keptBytes = 0;
  #objects: Pieces | undefined;

  private constructor(path: string, index: Pieces, header: Buffer) {
    this.#path = path;
    this.#index = index;
    this.#header = header;
  }

  /** @param path without `.idx` and `.pack`. Undefined for an index of another version. */
  static open(path: string): Pack | undefined {
    const index = new Pieces(`${path}.idx`);
    const header = index.read(0, INDEX_HEADER);
    return header.length === INDEX_HEADER && header.readUInt32BE(0) === 0xff744f63 && header.readUInt32BE(4) === 2 ? new Pack(path, index, header) : undefined;
  }

  /**
   * The object of a name (20 bytes); undefined when it is not in this pack.
   * @throws Error for what is damaged, or longer than `maxBytes`
   */
  read(name: Buffer, maxBytes: number): PackedObject | undefined {
    const offset = this.#find(name);
    return offset === undefined ? undefined : this.#readAt(offset, maxBytes, 0);
  }

  /** Where an object begins in the pack. */
  #find(name: Buffer): number | undefined {
    const countUpTo = (byte: number): number => (byte < 0 ? 0 : this.#header.readUInt32BE(8 + byte * 4));
    const first = countUpTo(name[0]! - 1);
    const total = countUpTo(255);
    // Names are spread evenly, so a 256th of them is little.
    const names = this.#index.read(INDEX_HEADER + first * OID_BYTES, (countUpTo(name[0]!) - first) * OID_BYTES);
    let low = 0;
    let high = names.length / OID_BYTES;
    while (low < high) {
      const middle = (low + high) >> 1;
      const order = names.compare(name, 0, OID_BYTES, middle * OID_BYTES, (middle + 1) * OID_BYTES);
      if (order === 0) return this.#offsetOf(first + middle, total);
      if (order < 0) low = middle + 1;
      else high = middle;
    }
    return undefined;
  }

  #offsetOf(position: number, total: number): number {
    const offsets = INDEX_HEADER + total * (OID_BYTES + 4);
    const offset = this.#index.read(offsets + position * 4, 4).readUInt32BE(0);
    if (offset < 0x80000000) return offset;
    return Number(this.#index.read(offsets + total * 4 + (offset - 0x80000000) * 8, 8).readBigUInt64BE(0));
  }

  #readAt(offset: number, maxBytes: number, depth: number): PackedObject {
    const known = this.#kept.get(offset);
    if (known !== undefined) return known;
    if (depth > MAX_CHAIN) throw new Error('a chain of differences has no end');
    this.#objects ??= new Pieces(`${this.#path}.pack`);
    // Most objects are small, and one read brings them whole.
    const start = this.#objects.read(offset, 4096);
    let at = 0;
    let byte = start[at++]!;
    const kind = (byte >> 4) & 7;
    let size = byte & 15;
    for (let scale = 16; byte & 0x80; scale *= 128) {
      byte = start[at++]!;
      size += (byte & 0x7f) * scale;
    }
    if (size > maxBytes) throw new Error('too large');
    let base: PackedObject | undefined;
    if (kind === BY_PLACE) {
      byte = start[at++]!;
      let back = byte & 0x7f;
      while (byte & 0x80) {
        byte = start[at++]!;
        back = (back + 1) * 128 + (byte & 0x7f);
      }
      if (!(back > 0 && back < offset)) throw new Error('a difference to nothing');
      base = this.#readAt(offset - back, maxBytes, depth + 1);
    } else if (kind === BY_NAME) {
      const baseOffset = this.#find(start.subarray(at, at + OID_BYTES));
      if (baseOffset === undefined) throw new Error('the pack is not whole');
      base = this.#readAt(baseOffset, maxBytes, depth + 1);
      at += OID_BYTES;
    }
    // How long the deflated bytes are is not said; they are hardly ever longer than the others.
    const needed = size + (size >> 3) + 64;
    const deflated = at + needed <= start.length ? start.subarray(at) : this.#objects.read(offset + at, needed);
    const inflated = inflate(deflated, size);
    if (inflated.length !== size) throw new Error('of another length than it says');
    const type = base === undefined ? TYPES[kind] : base.type;
    if (type === undefined) throw new Error('of an unknown kind');
    const found = { type, bytes: base === undefined ? inflated : applyDelta(base.bytes, inflated, maxBytes) };
    this.#keep(offset, found);
    return found;
  }

  #keep(offset: number, found: PackedObject): void {
    if (this.#keptBytes > KEPT_BYTES) {
      this.#kept.clear();
      this.#keptBytes = 0;
    }
    this.#kept.set(offset, found);
    this.#keptBytes += found.bytes.length;
  }
}

/** A file of which pieces are read. */
class Pieces {
  readonly #descriptor: number;
  #left = MANY_PIECES;
  #whole: Buffer | undefined;

  constructor(path: string) {
    this.#descriptor = openSync(path, 'r');
  }

  /** Up to `length` bytes; fewer at the end of the file. */
  read(position: number, length: number): Buffer {
    if (this.#left-- === 0) {
      const { size } = fstatSync(this.#descriptor);
      if (size <= WHOLE_BYTES) this.#whole = this.#piece(0, size);
    }
    return this.#whole?.subarray(position, position + length) ?? this.#piece(position, length);
  }

  #piece(position: number, length: number): Buffer {
    const bytes = Buffer.allocUnsafeSlow(length);
    return bytes.subarray(0, readSync(this.#descriptor, bytes, 0, length, position));
  }
}

/**
 * Makes an object from another and the instructions what to copy from it and what to insert.
 * @see https://git-scm.com/docs/pack-format#_deltified_representation
 * @throws Error for instructions that do not fit
 */
export function applyDelta(base: Buffer, delta: Buffer, maxBytes: number): Buffer {
  let at = 0;
  const readLength = (): number => {
    let length = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = delta[at++]!;
      length += (byte & 0x7f) * scale;
      if (!(byte & 0x80)) return length;
    }
  };
  if (readLength() !== base.length) throw new Error('a difference to another object');
  const size = readLength();
  if (!(size <= maxBytes)) throw new Error('too large');
  const result = Buffer.allocUnsafeSlow(size);
  let filled = 0;
  while (at < delta.length) {
    const command = delta[at++]!;
    if (command === 0) throw new Error('an unknown instruction');
    let length = command;
    if (command & 0x80) {
      let from = 0;
      length = 0;
      for (let bit = 0; bit < 4; bit++) if (command & (1 << bit)) from += delta[at++]! * 2 ** (8 * bit);
      for (let bit = 0; bit < 3; bit++) if (command & (16 << bit)) length += delta[at++]! * 2 ** (8 * bit);
      length ||= 0x10000;
      if (from + length > base.length || filled + length > size) throw new Error('copies what is not there');
      base.copy(result, filled, from, from + length);
    } else {
      if (at + length > delta.length || filled + length > size) throw new Error('inserts more than there is');
      delta.copy(result, filled, at, at + length);
      at += length;
    }
    filled += length;
  }
  if (filled !== size) throw new Error('of another length than it says');
  return result;
}
