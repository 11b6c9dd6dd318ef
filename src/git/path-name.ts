const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** A name as git stores it (bytes), and how guard shows and looks it up. */
export interface PathName {
  readonly path: string;
  /** Set only where the bytes are not UTF-8. */
  readonly pathBytes?: Uint8Array;
}

/** Decodes a name; bytes that are not UTF-8 become `\xE9`, so that different names stay different. */
export function decodePath(bytes: Uint8Array): PathName {
  try {
    return { path: strict.decode(bytes) };
  } catch {
    return { path: escapeInvalid(bytes), pathBytes: Uint8Array.from(bytes) };
  }
}

function escapeInvalid(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at]!;
    const length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    try {
      text += strict.decode(bytes.subarray(at, at + length));
      at += length;
    } catch {
      text += `\\x${lead.toString(16).toUpperCase().padStart(2, '0')}`;
      at += 1;
    }
  }
  return text;
}

/** Gives every name of a snapshot a path of its own, also if someone calls a file `\xE9.js` beside one whose name is that byte. */
export class PathNames {
  readonly #taken = new Map<string, string>();

  /** Decodes a name; the same bytes always get the same path. */
  name(bytes: Buffer): PathName {
    const decoded = decodePath(bytes);
    const key = bytes.toString('latin1');
    let path = decoded.path;
    while ((this.#taken.get(path) ?? key) !== key) path += '?';
    this.#taken.set(path, key);
    return decoded.pathBytes === undefined && path === decoded.path ? { path } : { path, pathBytes: Uint8Array.from(bytes) };
  }
}
