import type { TableIndex } from '../engine/model-table.ts';
import { BUN_PASSWORD, CLOCK_SECRET, CODE_COMPARISON, CODE_RUNNERS, DATABASE_PROGRAM, FETCH_AS_VALUE, MARKUP_CALLS, NAMED_TIMERS, NAVIGATION, PAGE_MESSAGES, RUNTIME_FILES, TOKEN_BY_HAND, isExportedWalk, mayCompareSecrets, mayHoldCodes, mayMerge, saysEqual } from '../engine/watch/patterns.ts';
import { remoteRoles } from '../engine/models/markers.ts';
import type { Wanted } from '../engine/watch/wanted.ts';

/** What a text must hold for one of the rules beside SQL to have anything to say. */
export class WatchedWords {
  /** Specifiers of packages with watched calls or arguments that are dangerous in any hands. */
  readonly packages: ReadonlySet<string>;
  /** Those of them that a value of another file can be handed to. */
  readonly flowPackages: ReadonlySet<string>;
  /** The same for arguments that are only dangerous with client data. */
  readonly remotePackages: ReadonlySet<string>;
  /** Weak random numbers are looked for. */
  readonly random: boolean;
  readonly #words: RegExp | undefined;
  /** Helpers that go down into objects are looked for, whoever calls them. */
  readonly #walks: boolean;
  readonly #compares: boolean;
  readonly #codes: RegExp | undefined;
  readonly #remoteWords: RegExp | undefined;

  constructor(index: TableIndex, wanted: Wanted) {
    const packages = new Set<string>(wanted.apis.size > 0 ? index.watchPackages : []);
    const remote = new Set<string>();
    for (const [role, list] of Object.entries(index.flowPackages)) {
      if (wanted.roles.has(role)) for (const name of list) (remoteRoles.has(role) ? remote : packages).add(name);
    }
    this.random = wanted.apis.has('random');
    this.flowPackages = new Set(Object.entries(index.flowPackages).flatMap(([role, list]) => (wanted.roles.has(role) && !remoteRoles.has(role) ? list : [])));
    this.packages = packages;
    this.remotePackages = remote;
    const words: string[] = [];
    if (wanted.apis.has('random')) words.push('\\bMath\\.random\\b|\\}\\s*=\\s*Math\\b', CLOCK_SECRET);
    if (wanted.apis.size > 0) words.push('\\bcrypto\\s*(?:\\??\\.|[[;,)])|=\\s*crypto\\b');
    if (wanted.apis.has('bun-password')) words.push(BUN_PASSWORD);
    if (wanted.apis.has('jwt-decode')) words.push(TOKEN_BY_HAND);
    if (wanted.roles.has('Code')) words.push(PAGE_MESSAGES, CODE_RUNNERS);
    if (wanted.roles.has('Filter')) words.push(DATABASE_PROGRAM);
    if (wanted.properties.size > 0) words.push(`\\b(?:${[...wanted.properties].join('|')})\\b`);
    this.#walks = wanted.roles.has('PropertyPath');
    this.#words = words.length > 0 ? new RegExp(words.join('|')) : undefined;
    this.#compares = wanted.compares;
    this.#codes = wanted.compares ? new RegExp(CODE_COMPARISON) : undefined;
    const remoteWords: string[] = [];
    if (wanted.roles.has('Html')) remoteWords.push('\\b(?:innerHTML|outerHTML|srcdoc|dangerouslySetInnerHTML)\\b', MARKUP_CALLS, '\\bres(?:ponse)?\\b[^;\\n]{0,60}\\.\\s*(?:send|end|write|sendFile|download|render)\\s*\\(');
    if (wanted.roles.has('Url')) remoteWords.push('\\bfetch\\s*\\(', FETCH_AS_VALUE);
    if (wanted.roles.has('RedirectUrl')) remoteWords.push('\\.\\s*redirect\\s*\\(|\\bsendRedirect\\s*\\(', NAVIGATION);
    if (wanted.roles.has('Code')) remoteWords.push(NAMED_TIMERS);
    if (wanted.roles.has('Path')) remoteWords.push(RUNTIME_FILES);
    if (wanted.roles.has('ModuleName')) remoteWords.push('\\b(?:require|import)\\s*\\(\\s*(?![\\s"\'])');
    if (wanted.roles.has('Filter')) remoteWords.push('\\.\\s*collection\\s*\\(', '["\'][.@~#][^"\'\\n]*\\b[mM]odels?\\b');
    this.#remoteWords = remoteWords.length > 0 ? new RegExp(remoteWords.join('|')) : undefined;
  }

  inText(text: string): boolean {
    return this.#words?.test(text) === true || (this.#compares && mayCompareSecrets(text)) || (this.#codes?.test(text) === true && mayHoldCodes(text)) || (this.#codes !== undefined && saysEqual(text)) || (this.#walks && isExportedWalk(text));
  }

  inRemoteText(text: string): boolean {
    return this.#remoteWords?.test(text) === true || (this.#walks && mayMerge(text));
  }
}
