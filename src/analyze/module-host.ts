import type { SourceFile } from '../core/source-file.ts';
import type { Snapshot } from '../core/snapshot.ts';
import type { LeadsToSink } from '../engine/interest.ts';
import type { ModuleHost } from '../engine/module.ts';
import { createProject } from '../project/project.ts';
import type { Project } from '../project/project.ts';
import { resolveImport } from '../project/resolve.ts';
import { decodeText } from '../syntax/decode.ts';
import { parseSource } from '../syntax/parse.ts';
import type { ParserName } from '../syntax/parse.ts';

/** Imported files larger than this are not followed. */
const MAX_IMPORT_BYTES = 512 * 1024;

/**
 * Reads modules from the snapshot for the interpreter, which cannot wait: a file that is not in memory yet is noted
 * as wanted, loaded between rounds, and found in the next one.
 */
export class SnapshotHost implements ModuleHost {
  readonly #snapshot: Snapshot;
  readonly #project: Project;
  readonly #tracked: ReadonlySet<string> | undefined;
  readonly #parser: ParserName | undefined;
  readonly #isForeign: (specifier: string) => boolean;
  readonly #files = new Map<string, SourceFile | undefined>();
  readonly #texts = new Map<string, string | undefined>();
  readonly #resolved = new Map<string, string | undefined>();
  wanted = new Set<string>();
  leadsToSink?: LeadsToSink;
  holdsSink?: (file: SourceFile) => boolean;
  holdsWatched?: (file: SourceFile) => boolean;
  /** Files that only imports led to. */
  imported = 0;
  /** Bytes of text whose trees are held. */
  heldBytes = 0;

  /**
   * @param tracked every path of the snapshot, where it is cheap to know: then absent files need not be asked for.
   * @param isForeign tells of a specifier that it is a package's, so that no manifest has to be read to know.
   */
  constructor(snapshot: Snapshot, tracked: ReadonlySet<string> | undefined, isForeign: (specifier: string) => boolean, parser?: ParserName) {
    this.#parser = parser;
    this.#snapshot = snapshot;
    this.#isForeign = isForeign;
    this.#tracked = tracked;
    this.#project = createProject({ read: (path) => this.#readText(path) });
  }

  resolve(from: string, specifier: string): SourceFile | undefined {
    const path = this.resolvePath(from, specifier);
    return path === undefined ? undefined : this.file(path);
  }

  /** The repository path an import leads to; undefined when there is none, or not yet. */
  resolvePath(from: string, specifier: string): string | undefined {
    if (this.#isForeign(specifier)) return undefined;
    const key = `${from.slice(0, from.lastIndexOf('/') + 1)}\0${specifier}\0${/\.[cm]?jsx?$/.test(from) ? 'js' : 'ts'}`;
    if (this.#resolved.has(key)) return this.#resolved.get(key);
    const candidates = resolveImport(from, specifier, this.#project);
    let waiting = this.#takeWanted();
    for (const path of candidates) {
      const bytes = this.#read(path);
      if (bytes === null) {
        this.wanted.add(path);
        waiting = true;
      } else if (bytes !== undefined && !waiting) {
        this.#resolved.set(key, path);
        return path;
      }
    }
    if (!waiting) this.#resolved.set(key, undefined);
    return undefined;
  }

  /** Parses a text with the parser of this run. */
  parse(path: string, text: string): SourceFile {
    return parseSource(path, text, this.#parser === undefined ? {} : { parser: this.#parser });
  }

  /** The parsed file; undefined when it is absent, too large or does not parse. */
  file(path: string): SourceFile | undefined {
    if (this.#files.has(path)) return this.#files.get(path);
    const text = this.text(path);
    const file = text === undefined ? undefined : this.parse(path, text);
    if (file?.tree) this.imported++;
    const usable = file?.tree ? file : undefined;
    if (usable) this.heldBytes += usable.text.length;
    this.#files.set(path, usable);
    return usable;
  }

  /** The tree of a path if it is still held. */
  held(path: string): SourceFile | undefined {
    return this.#files.get(path);
  }

  /** Gives a file that was parsed elsewhere. */
  add(file: SourceFile): void {
    if (file.tree) this.heldBytes += file.text.length;
    this.#files.set(file.path, file.tree ? file : undefined);
    this.#texts.set(file.path, file.text);
  }

  /** The text of a loaded path. */
  text(path: string): string | undefined {
    if (this.#texts.has(path)) return this.#texts.get(path);
    const bytes = this.#read(path);
    if (bytes === null) {
      this.wanted.add(path);
      return undefined;
    }
    const text = bytes === undefined || bytes.length > MAX_IMPORT_BYTES ? undefined : decodeText(bytes)?.text;
    this.#texts.set(path, text);
    return text;
  }

  /** Drops trees that are no longer needed, so that a whole repository fits in memory. */
  forget(): void {
    this.#files.clear();
    this.heldBytes = 0;
  }

  #readText(path: string): string | undefined | null {
    const bytes = this.#read(path);
    return bytes === null ? null : bytes === undefined ? undefined : new TextDecoder().decode(bytes);
  }

  #read(path: string): Uint8Array | undefined | null {
    return this.#tracked && !this.#tracked.has(path) ? undefined : this.#snapshot.read(path);
  }

  /** Manifests that resolving asked for; true when there are any, because then its answer may change. */
  #takeWanted(): boolean {
    const { wanted } = this.#project;
    for (const path of wanted) this.wanted.add(path);
    return wanted.size > 0;
  }
}
