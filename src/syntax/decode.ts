/** How the bytes of a text were written. `latin1` stands for "not valid UTF-8": every byte is one character, so nothing is lost. */
export type TextEncoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16le-bom' | 'utf-16be' | 'utf-16be-bom' | 'latin1';

export interface DecodedText {
  /** Without a byte order mark. */
  readonly text: string;
  readonly encoding: TextEncoding;
}

/**
 * Decodes the bytes of a source file: UTF-8 (with or without a mark), UTF-16 of both orders (by mark, or by the
 * pattern of NUL bytes that Latin letters leave), and Latin-1 where the bytes are not UTF-8.
 * Undefined when the bytes are marked as an encoding they do not hold (UTF-32, an odd number of UTF-16 bytes).
 */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? undefined : decodeUtf16(bytes, 2, 'utf-16le-bom');
  if (a === 0xfe && b === 0xff) return decodeUtf16(bytes, 2, 'utf-16be-bom');
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return undefined;
  const guess = guessUtf16(bytes);
  if (guess !== undefined) {
    const decoded = decodeUtf16(bytes, 0, guess);
    if (decoded !== undefined) return decoded;
  }
  if (a === 0xef && b === 0xbb && c === 0xbf) {
    const text = decodeUtf8(bytes.subarray(3));
    return text === undefined ? { text: decodeLatin1(bytes), encoding: 'latin1' } : { text, encoding: 'utf-8-bom' };
  }
  const text = decodeUtf8(bytes);
  return text === undefined ? { text: decodeLatin1(bytes), encoding: 'latin1' } : { text, encoding: 'utf-8' };
}

/** The bytes of a text in an encoding that {@link decodeText} gave: decoding and encoding again changes no byte. */
export function encodeText(text: string, encoding: TextEncoding): Uint8Array {
  switch (encoding) {
    case 'utf-8': return Buffer.from(text, 'utf8');
    case 'utf-8-bom': return Buffer.from(`\ufeff${text}`, 'utf8');
    case 'utf-16le': return Buffer.from(text, 'utf16le');
    case 'utf-16le-bom': return Buffer.from(`\ufeff${text}`, 'utf16le');
    case 'utf-16be': return Buffer.from(text, 'utf16le').swap16();
    case 'utf-16be-bom': return Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
    case 'latin1': return Buffer.from(text, 'latin1');
  }
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  const buffer = asBuffer(bytes);
  const text = buffer.toString('utf8');
  // toString never fails: it writes U+FFFD for what is not UTF-8. Only then is the slower, strict decoder asked.
  if (!text.includes('\ufffd')) return text;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // The one way the platform tells that bytes are not UTF-8; the caller goes on with Latin-1.
    return undefined;
  }
}

function decodeLatin1(bytes: Uint8Array): string {
  return asBuffer(bytes).toString('latin1');
}

function decodeUtf16(bytes: Uint8Array, start: number, encoding: TextEncoding): DecodedText | undefined {
  if (bytes.length % 2 !== 0) return undefined;
  const body = bytes.subarray(start);
  const text = encoding.startsWith('utf-16be') ? Buffer.from(body).swap16().toString('utf16le') : asBuffer(body).toString('utf16le');
  return { text, encoding };
}

/** UTF-16 without a mark: in the first 4 kB, four in ten of one half of the bytes are NUL and next to none of the other half. */
function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const end = Math.min(bytes.length, 4096) & ~1;
  if (end < 4 || !bytes.subarray(0, end).includes(0)) return undefined;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < end; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const half = end / 2;
  if (odd > half * 0.4 && even < half * 0.05) return 'utf-16le';
  if (even > half * 0.4 && odd < half * 0.05) return 'utf-16be';
  return undefined;
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
