import type { ModelTable } from '../engine/model-table.ts';
import { indexOf } from '../engine/table-index.ts';
import { mentionsSql } from '../sql/mentions-sql.ts';
import { listImports } from '../syntax/imports.ts';
import { mayHoldClientData } from './client-data.ts';
import { RANDOM_WORDS } from '../engine/watch/secret-names.ts';
import type { Wanted } from '../engine/watch/wanted.ts';
import type { SnapshotHost } from './module-host.ts';
import { WatchedWords } from './watched-words.ts';

/** How far imports are followed; the interpreter follows as far. */
const MAX_HOPS = 2;

/** Parts of a statement whose beginning may be imported. */
const CLAUSE = /\b(?:WHERE|ORDER BY|GROUP BY|HAVING|VALUES|LIMIT|JOIN|AND|OR)\b|["'`]\s*(?:where|order by|group by|having|values|limit|(?:left |inner )?join|and|or|set)\s/;
/** A value gets the name of a secret. */
const SECRET_NAME = new RegExp(`(?:${RANDOM_WORDS})\\w*\\s*[:=]`, 'i');
/** Every unmistakable method name holds one of these (test/unit/models/raw-names.test.ts). */
export const RAW_HINTS = ['Raw', 'raw', 'Unsafe', 'NativeQuery'] as const;

/**
 * Decides by text which files need a tree. A finding needs a dangerous call. Either the file holds one: the
 * beginning of a statement, an unmistakable method name, an import of a library with dangerous arguments. Or it hands
 * client data or a part of a statement to a file, imported over at most five steps, that holds one.
 * Nothing is lost: the corpus test compares with no prefilter at all.
 */
export class Prefilter {
  readonly #host: SnapshotHost;
  readonly #rawNames: ReadonlySet<string>;
  readonly #sinkPackages: ReadonlySet<string>;
  readonly #sourcePackages: ReadonlySet<string>;
  readonly #watched: WatchedWords;
  readonly #remote = new Map<string, boolean>();
  readonly #own = new Map<string, boolean>();
  /** Answers by path, one map for each number of steps that are left. */
  readonly #reach = Array.from({ length: MAX_HOPS + 1 }, () => new Map<string, boolean>());
  readonly #reachRemote = Array.from({ length: MAX_HOPS + 1 }, () => new Map<string, boolean>());
  readonly #source = new Map<string, boolean>();
  readonly #sql = new Map<string, boolean>();
  readonly #imports = new Map<string, readonly string[]>();

  constructor(host: SnapshotHost, models: ModelTable, wanted: Wanted) {
    this.#host = host;
    const names = Object.keys(models.rawMethods ?? {});
    this.#rawNames = new Set(names);
    const index = indexOf(models);
    this.#sinkPackages = new Set(index.sinkPackages);
    this.#sourcePackages = new Set(index.sourcePackages);
    this.#watched = new WatchedWords(index, wanted);
  }

  /** Undefined = not decided yet: files were noted as wanted. */
  matters(path: string, text: string): boolean | undefined {
    if (this.holdsSink(path, text)) return true;
    const source = this.#holdsSource(path, text);
    this.#source.set(path, source);
    if (source && this.#holdsRemoteSink(path, text)) return true;
    const reaches = source || CLAUSE.test(text) ? this.#reaches(path, text, MAX_HOPS, source) : false;
    return reaches === false && this.#watched.random && SECRET_NAME.test(text) ? this.#importsRandom(path, text) : reaches;
  }

  /** `const token = randomText(32)`: a file of its own makes the text, and knows nothing of tokens. */
  #importsRandom(path: string, text: string): boolean | undefined {
    let undecided = false;
    for (const specifier of this.#importsOf(path, text)) {
      if (!/^[.~#@]/.test(specifier)) continue;
      const before = this.#host.wanted.size;
      const target = this.#host.resolvePath(path, specifier);
      if (target !== undefined && this.#host.text(target)?.includes('Math.random') === true) return true;
      if (this.#host.wanted.size > before) undecided = true;
    }
    return undecided ? undefined : false;
  }

  /** Tells whether something dangerous is behind an import: of a package that takes SQL, or of a file that reaches what this one could hand it. */
  leadsToSink(from: string, specifier: string, remote: boolean): boolean {
    if (isIn(this.#sinkPackages, specifier)) return true;
    const target = this.#host.resolvePath(from, specifier);
    const text = target === undefined ? undefined : this.#host.text(target);
    // What is not loaded yet may; the run that asks for it is repeated when it is.
    if (target === undefined) return specifier.startsWith('.');
    if (text === undefined || (this.#watched.random && text.includes('Math.random'))) return true;
    if (remote && !this.#hasSource(from)) return false;
    return this.#reaches(target, text, MAX_HOPS, remote) !== false;
  }

  /** Client data may enter this file, which was asked about before. */
  #hasSource(path: string): boolean {
    let known = this.#source.get(path);
    if (known === undefined) {
      const text = this.#host.text(path);
      this.#source.set(path, (known = text === undefined || this.#holdsSource(path, text)));
    }
    return known;
  }

  /**
   * Tells whether a file, or one that it imports over `hops` steps, holds something dangerous.
   * @param remote what is only dangerous with client data counts too.
   */
  #reaches(path: string, text: string, hops: number, remote: boolean): boolean | undefined {
    const memory = (remote ? this.#reachRemote : this.#reach)[hops]!;
    const known = memory.get(path);
    if (known !== undefined) return known;
    let answer: boolean | undefined = this.#endsFlow(path, text) || (remote && this.#holdsRemoteSink(path, text));
    if (!answer && hops > 0) answer = this.#importsReach(path, text, hops - 1, remote);
    if (answer !== undefined) memory.set(path, answer);
    return answer;
  }

  #importsReach(path: string, text: string, hops: number, remote: boolean): boolean | undefined {
    let undecided = false;
    for (const specifier of this.#importsOf(path, text)) {
      const before = this.#host.wanted.size;
      const target = this.#host.resolvePath(path, specifier);
      if (target === undefined) {
        if (this.#host.wanted.size > before) undecided = true;
        continue;
      }
      const targetText = this.#host.text(target);
      if (targetText === undefined) continue;
      const inner = this.#reaches(target, targetText, hops, remote);
      if (inner) return true;
      if (inner === undefined) undecided = true;
    }
    return undecided ? undefined : false;
  }

  /** SQL, or another argument that is dangerous in any hands. */
  #endsFlow(path: string, text: string): boolean {
    return this.holdsSql(path, text) || this.#importsOf(path, text).some((one) => isIn(this.#watched.flowPackages, one));
  }

  #importsOf(path: string, text: string): readonly string[] {
    let known = this.#imports.get(path);
    if (!known) this.#imports.set(path, (known = listImports(text).map((one) => one.specifier)));
    return known;
  }

  /** Tells whether a text uses something that is only dangerous with client data. */
  #holdsRemoteSink(path: string, text: string): boolean {
    const known = this.#remote.get(path);
    if (known !== undefined) return known;
    const found = this.#importsOf(path, text).some((one) => isIn(this.#watched.remotePackages, one)) || this.#watched.inRemoteText(text);
    this.#remote.set(path, found);
    return found;
  }

  /** Tells whether a text holds what some rule looks at, in whatever hands. */
  holdsWatched(path: string, text: string): boolean {
    return this.holdsSink(path, text) || this.#holdsRemoteSink(path, text);
  }

  /** Tells whether a text holds what some rule looks at, in any hands. */
  holdsSink(path: string, text: string): boolean {
    const known = this.#own.get(path);
    if (known !== undefined) return known;
    const found = this.holdsSql(path, text) || this.#importsOf(path, text).some((one) => isIn(this.#watched.packages, one)) || this.#watched.inText(text);
    this.#own.set(path, found);
    return found;
  }

  /** Tells whether a text runs or writes SQL, or uses a library that does. */
  holdsSql(path: string, text: string): boolean {
    const known = this.#sql.get(path);
    if (known !== undefined) return known;
    const found = this.#importsOf(path, text).some((one) => isIn(this.#sinkPackages, one)) || this.#namesRaw(text) || mentionsSql(text);
    this.#sql.set(path, found);
    return found;
  }

  #namesRaw(text: string): boolean {
    // Plain searches are many times faster than a pattern of all names, and nearly every file has none of them.
    if (!RAW_HINTS.some((hint) => text.includes(hint))) return false;
    for (const name of this.#rawNames) if (text.includes(name)) return true;
    return false;
  }

  #holdsSource(path: string, text: string): boolean {
    return this.#importsOf(path, text).some((one) => isIn(this.#sourcePackages, one)) || mayHoldClientData(path, text);
  }
}

/** `node:fs` is `fs`, but `node:sqlite` has a name of its own. */
function isIn(packages: ReadonlySet<string>, specifier: string): boolean {
  return packages.has(specifier) || (specifier.startsWith('node:') && packages.has(specifier.slice(5)));
}
