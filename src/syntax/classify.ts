import type { Change } from '../core/change.ts';
import type { FailReason, SkipReason } from '../core/report.ts';
import { binaryKindOf, generatedMarker, hasNul, isLfsPointer, isMinified } from './content-marks.ts';
import { decodeText } from './decode.ts';
import type { TextEncoding } from './decode.ts';
import { kindOfName } from './file-kinds.ts';
import { languageOfPath, languageOfShebang } from './language.ts';
import type { Language } from './language.ts';
import { extensionOf } from './path-name.ts';

/** What is to be done with one changed path. */
export type Classified =
  | {
      readonly state: 'source';
      readonly text: string;
      readonly language: Language;
      readonly encoding: TextEncoding;
      /** Something a user must hear although the file is analysed, e.g. a NUL byte. */
      readonly notice?: string;
    }
  | { readonly state: 'skipped'; readonly reason: SkipReason; readonly detail?: string }
  | { readonly state: 'failed'; readonly reason: FailReason; readonly detail: string; readonly line?: number };

export interface ClassifyLimits {
  /** Largest text that is analysed, in bytes. */
  readonly maxBytes: number;
}

/**
 * Tells whether {@link classify} looks inside this path; the others need not be fetched.
 * Images, fonts and archives are looked into as well: a program can hide behind their names.
 */
export function needsContent(change: Change): boolean {
  if (change.status === 'deleted' || change.kind !== 'file') return false;
  if (languageOfPath(change.path) !== undefined) return true;
  const kind = kindOfName(change.path);
  return kind === undefined || kind.reason === 'image' || kind.reason === 'font' || (kind.reason === 'data' && extensionOf(change.path) === '');
}

/**
 * Decides whether a changed path is a program guard reads, and if not, why not, from its mode, name and content.
 * A path whose name promises JavaScript or TypeScript ends as source, as failed, or as skipped for a reason that is
 * printed; no comment, attribute or odd byte makes it disappear.
 *
 * @param bytes the new content; undefined when the snapshot has none.
 */
export function classify(change: Change, bytes: Uint8Array | undefined, limits: ClassifyLimits): Classified {
  if (change.status === 'deleted') return { state: 'skipped', reason: 'deleted' };
  if (change.kind === 'symlink') return { state: 'skipped', reason: 'symlink' };
  if (change.kind === 'submodule') return { state: 'skipped', reason: 'submodule' };
  if (change.status === 'unmerged') return { state: 'failed', reason: 'unmerged', detail: 'has unresolved conflicts' };
  const language = languageOfPath(change.path);
  const kind = language === undefined ? kindOfName(change.path) : undefined;
  if (bytes === undefined) {
    if (kind !== undefined) return skip(kind.reason, kind.detail);
    return { state: 'failed', reason: 'unreadable', detail: 'git has no content for it' };
  }
  if (isLfsPointer(bytes)) return skip('lfs', 'Git LFS pointer');
  if (language !== undefined) return readSource(bytes, language, limits);
  return kind === undefined || kind.reason === 'data' ? readUnnamed(change.path, bytes, kind, limits) : readNamed(kind, bytes);
}

/** A name that promises a program. */
function readSource(bytes: Uint8Array, language: Language, limits: ClassifyLimits): Classified {
  const binary = binaryKindOf(bytes);
  if (binary !== undefined) return skip('binary', binary);
  if (bytes.length > limits.maxBytes) return skip('too-large', `${formatSize(bytes.length)}, limit ${formatSize(limits.maxBytes)}`);
  const decoded = decodeText(bytes);
  if (decoded === undefined) return { state: 'failed', reason: 'encoding', detail: 'neither UTF-8, UTF-16 nor Latin-1' };
  const { text, encoding } = decoded;
  if (isQtTranslation(text)) return skip('data', 'Qt translation');
  const marker = generatedMarker(text);
  if (marker !== undefined) return skip('generated', `header says "${marker}"`);
  if (isMinified(text)) return skip('minified');
  const notice = noticeOf(text, encoding);
  return notice === undefined ? { state: 'source', text, language, encoding } : { state: 'source', text, language, encoding, notice };
}

/** A name that says nothing, or a dotfile: a `#!` line makes it a program. */
function readUnnamed(path: string, bytes: Uint8Array, kind: ReturnType<typeof kindOfName>, limits: ClassifyLimits): Classified {
  if (bytes[0] === 0x23 && bytes[1] === 0x21) {
    const language = languageOfShebang(Buffer.from(bytes.subarray(0, 400)).toString('latin1'));
    if (language !== undefined) return readSource(bytes, language, limits);
    if (kind === undefined) return skip('other-language', 'script');
  }
  if (kind !== undefined) return skip(kind.reason, kind.detail);
  const decoded = hasNul(bytes) ? 'binary' : 'text';
  if (decoded === 'binary') return skip('binary', binaryKindOf(bytes));
  const extension = extensionOf(path);
  return extension === '' ? skip('data') : skip('other-language', `.${extension}`);
}

/** A name that promises something else. Only a program that calls itself an image or a font is told apart. */
function readNamed(kind: NonNullable<ReturnType<typeof kindOfName>>, bytes: Uint8Array): Classified {
  if ((kind.reason === 'image' || kind.reason === 'font') && looksLikeProgram(bytes)) {
    return { state: 'failed', reason: 'disguised', detail: `JavaScript under the name of ${kind.reason === 'image' ? 'an image' : 'a font'}` };
  }
  return skip(kind.reason, kind.detail);
}

function looksLikeProgram(bytes: Uint8Array): boolean {
  if (bytes.length === 0 || binaryKindOf(bytes) !== undefined || hasNul(bytes)) return false;
  const head = Buffer.from(bytes.subarray(0, 20_000)).toString('latin1');
  return languageOfShebang(head) !== undefined || /\brequire\s*\(\s*['"]|^\s*import\s.*\bfrom\s*['"]|\bmodule\.exports\b|=>\s*[{(]|\bfunction\s*\w*\s*\(/m.test(head);
}

/** `<?xml … <!DOCTYPE TS>`: neither beginning can begin a TypeScript text. */
function isQtTranslation(text: string): boolean {
  return /^\s*<(?:\?xml|!DOCTYPE TS\b)/.test(text);
}

function noticeOf(text: string, encoding: TextEncoding): string | undefined {
  if (text.includes('\0')) return 'contains a NUL byte, so git and many tools take it for binary; it was analysed';
  if (encoding.startsWith('utf-16')) return 'is UTF-16, so git shows no changes of it as text; it was analysed';
  return undefined;
}

function skip(reason: SkipReason, detail?: string): Classified {
  return detail === undefined ? { state: 'skipped', reason } : { state: 'skipped', reason, detail };
}

/** `1.5 MiB`, `12 KiB`, `300 B`. */
function formatSize(bytes: number): string {
  if (bytes >= 1024 * 1024) return `${(bytes / 1024 / 1024).toFixed(1).replace(/\.0$/, '')} MiB`;
  if (bytes >= 1024) return `${Math.round(bytes / 1024)} KiB`;
  return `${bytes} B`;
}
