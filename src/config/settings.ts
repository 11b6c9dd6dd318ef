import { testPathPatterns } from '../core/test-path.ts';
import { errorsOnlyByDefault } from './errors-only.ts';
import { reviewSettingSpecs } from './review-settings.ts';
import type { FieldSpec, KindSettingMap, PriceSettingMap, RouteSettingMap } from './review-settings.ts';

/** What a setting may hold and what help, documentation and the schema say of it. */
export type SettingSpec =
  | { readonly kind: 'choice'; readonly choices: readonly string[]; readonly fallback: string; readonly summary: string }
  | { readonly kind: 'boolean'; readonly fallback: boolean; readonly summary: string }
  | { readonly kind: 'integer'; readonly minimum: number; readonly maximum: number; readonly fallback: number; readonly summary: string }
  | { readonly kind: 'number'; readonly minimum: number; readonly maximum: number; readonly fallback: number; readonly summary: string }
  | { readonly kind: 'globs'; readonly fallback: readonly string[]; readonly summary: string }
  | { readonly kind: 'lines'; readonly maxItems: number; readonly maxLength: number; readonly fallback: readonly string[]; readonly summary: string }
  | EntriesSpec;

/** Named entries of a few fields each: `{ "standard": { "model": "gpt-5.5" } }`. Their names are from a list, or match a pattern. */
export interface EntriesSpec {
  readonly kind: 'entries';
  readonly names?: readonly string[];
  readonly key?: RegExp;
  readonly fields: Readonly<Record<string, FieldSpec>>;
  readonly fallback: Readonly<Record<string, never>>;
  readonly summary: string;
}

/** Longest text that is ever read, in bytes; what git hands over is cut there, so no setting may go beyond. */
export const maxBytesLimit = 67_108_864;

export const failOnChoices = ['error', 'warning', 'suggestion', 'never'] as const;

/**
 * Every plain setting, spelled once: the command line, `guard config`, the JSON schema and the documentation derive from here.
 * A dotted name is nested in the file: `limits.maxBytes` is `{ "limits": { "maxBytes": … } }`.
 */
export const settingSpecs = {
  failOn: { kind: 'choice', choices: failOnChoices, fallback: 'error', summary: 'Lowest severity that makes the run fail with exit code 1.' },
  strict: { kind: 'boolean', fallback: false, summary: 'Also report what rules keep to themselves by default, such as values from configuration.' },
  allowUnparsed: { kind: 'boolean', fallback: false, summary: 'Skip files that do not parse (they are listed) instead of failing with exit code 2.' },
  ignore: { kind: 'globs', fallback: [], summary: 'Paths that are not analysed. They are counted and listed as ignored.' },
  testPaths: {
    kind: 'globs',
    fallback: testPathPatterns,
    summary: 'Files of tests. Warnings and suggestions are off there, and so are the rules about what an attacker or a client could do. Case does not count.',
  },
  errorsOnly: {
    kind: 'globs',
    fallback: errorsOnlyByDefault,
    summary: 'Paths beside tests where warnings and suggestions are off: migrations, seeds, scripts. A list of your own replaces the default one.',
  },
  'limits.maxBytes': {
    kind: 'integer', minimum: 1, maximum: maxBytesLimit, fallback: 1_048_576,
    summary: 'Largest file that is analysed, in bytes. A larger one is skipped and listed.',
  },
  'limits.maxSteps': {
    kind: 'integer', minimum: 1_000, maximum: 1_000_000_000, fallback: 50_000,
    summary: 'Analysis steps a file may use. What is left over is treated as unknown and counted.',
  },
  'policy.ai': {
    kind: 'choice', choices: ['same', 'errors'], fallback: 'same',
    summary: 'What an agent having written a line changes: nothing, or its warnings count as errors. Nothing is ever lowered.',
  },
  'policy.receipts': {
    kind: 'boolean', fallback: false,
    summary: 'A hook that lets a change pass notes it on the tree (refs/notes/guard); a check of commits names those without a note. Writes to the repository.',
  },
  record: {
    kind: 'choice', choices: ['on', 'off'], fallback: 'on',
    summary: 'Whether each run leaves an entry in the record of this clone (digests and places under the git directory, no source text; never sent anywhere by itself). See docs/record.md.',
  },
  'escapes.fixPatterns': {
    kind: 'lines', maxItems: 20, maxLength: 200, fallback: [],
    summary: 'Regular expressions of commit subjects that mean the repair of a fault, for `guard escapes`, beside `fix:`, reverts and closing keywords. Case does not count.',
  },
  'types.mode': {
    kind: 'choice', choices: ['auto', 'on', 'off'], fallback: 'auto',
    summary: "Whether TypeScript's checker looks for members and exports that are not there; auto: in CI, where there is a tsconfig.json.",
  },
  'types.seconds': {
    kind: 'integer', minimum: 1, maximum: 600, fallback: 20,
    summary: 'Seconds that the type checker may take. What it did not get to is said.',
  },
  'review.authors': {
    kind: 'choice', choices: ['all', 'ai'], fallback: 'all',
    summary: 'Whose hunks the model reviews. ai: all but those that people are known to have written; unknown counts as AI. The weaker choice.',
  },
  ...reviewSettingSpecs,
} as const satisfies Readonly<Record<string, SettingSpec>>;

export type SettingKey = keyof typeof settingSpecs;

/** The type of a setting's value. */
export type SettingValue<K extends SettingKey = SettingKey> = ValueOf<(typeof settingSpecs)[K]>;

type ValueOf<S> =
  S extends { kind: 'choice'; choices: readonly (infer C)[] } ? C
  : S extends { kind: 'boolean' } ? boolean
  : S extends { kind: 'integer' | 'number' } ? number
  : S extends { kind: 'entries'; names: readonly ['trivial', 'normal'] } ? KindSettingMap
  : S extends { kind: 'entries'; names: readonly string[] } ? RouteSettingMap
  : S extends { kind: 'entries' } ? PriceSettingMap
  : S extends { kind: 'globs' | 'lines' } ? readonly string[]
  : never;

export const settingKeys = Object.keys(settingSpecs) as readonly SettingKey[];

/** Widened access to a spec, for code that handles every setting alike. */
export function specOf(key: SettingKey): SettingSpec {
  return settingSpecs[key];
}

/** What a rule can be set to: `off`, or the severity that all its findings get. */
export const ruleLevels = ['off', 'suggestion', 'warning', 'error'] as const;
export type RuleLevel = (typeof ruleLevels)[number];
