import { agentNames } from '../agents/agent-names.ts';
import type { SettingKey } from '../config/settings.ts';
import { settingSpecs } from '../config/settings.ts';
import { reportFormats } from '../report/index.ts';

/** One option of the command line. Its long name is its key in the table: `failOn` → `--fail-on`. */
export interface OptionSpec {
  /** Name of its value in help; without one it is a switch. */
  readonly value?: string;
  readonly choices?: readonly string[];
  /** The value is a whole number. */
  readonly integer?: { readonly minimum: number; readonly maximum: number };
  /** There is a `--no-…` too. */
  readonly negatable?: true;
  /** The configuration key that it outranks. */
  readonly setting?: SettingKey;
  /** Options it cannot be combined with, by key. */
  readonly conflicts?: readonly string[];
  readonly summary: string;
  readonly group: OptionGroup;
}

export type OptionGroup = 'What to check' | 'How to judge' | 'Where to look' | 'What to print' | 'Repair' | 'What to write';
export type OptionTable = Readonly<Record<string, OptionSpec>>;

/** The values that a table's options give, typed by the table itself. */
export type FlagsOf<T extends OptionTable> = { readonly [K in keyof T]?: FlagOf<T[K]> };

type FlagOf<S> =
  // `--no-…` of an option with a value gives false
  S extends { value: string; negatable: true; choices: readonly (infer C)[] } ? C | false
  : S extends { value: string }
    ? S extends { choices: readonly (infer C)[] } ? C
    : S extends { integer: object } ? number
    : string
  : boolean;

const modes = ['base', 'range', 'amend', 'all', 'worktree'] as const;
const otherModes = (mode: string): readonly string[] => modes.filter((name) => name !== mode);
const judging = { group: 'How to judge' } as const;

/** How findings are judged: shared by every command that runs a check. */
const judgeOptions = {
  strict: { ...judging, setting: 'strict', summary: settingSpecs.strict.summary },
  allowUnparsed: { ...judging, setting: 'allowUnparsed', summary: settingSpecs.allowUnparsed.summary },
  maxBytes: { ...judging, value: 'bytes', integer: settingSpecs['limits.maxBytes'], setting: 'limits.maxBytes', summary: settingSpecs['limits.maxBytes'].summary },
  config: { ...judging, value: 'file', summary: 'Use this configuration instead of guard.config.json of the repository.' },
} as const satisfies OptionTable;

const colorOption = {
  color: { group: 'What to print', negatable: true, summary: 'Colour or no colour. Default: colour on a terminal, unless NO_COLOR is set.' },
} as const satisfies OptionTable;

const jsonOption = { json: { group: 'What to print', summary: 'Print JSON.' } } as const satisfies OptionTable;

export const checkOptions = {
  base: { group: 'What to check', value: 'ref', conflicts: otherModes('base'), summary: 'What HEAD has that this branch has not (from their merge base).' },
  range: { group: 'What to check', value: 'a..b', conflicts: otherModes('range'), summary: 'What the second commit has that the first has not; a...b: since they went apart.' },
  amend: { group: 'What to check', conflicts: otherModes('amend'), summary: 'The whole commit that `git commit --amend` would make.' },
  all: { group: 'What to check', conflicts: otherModes('all'), summary: 'Every tracked file, every line.' },
  worktree: { group: 'What to check', conflicts: otherModes('worktree'), summary: 'What lies on disk, staged or not.' },
  ai: { group: 'How to judge', summary: 'The whole change was written by an AI; see policy.ai.' },
  attribution: { group: 'How to judge', summary: 'Look into git and the records of coding agents for who wrote the change, and say so.' },
  shard: { group: 'What to check', value: 'i/n', conflicts: ['fix'], summary: 'Check one part of the change, such as 2/8, decided by the names of the paths; guard merge joins the reports.' },
  filesFrom: { group: 'What to check', value: 'file', summary: 'Check only the paths listed in this file, one a line (or separated by NUL); - reads stdin.' },
  includeExisting: { ...judging, summary: 'Show and count findings older than the change, in the files it touches.' },
  failOn: { ...judging, value: 'severity', choices: settingSpecs.failOn.choices, setting: 'failOn', summary: settingSpecs.failOn.summary },
  ...judgeOptions,
  review: {
    ...judging, value: 'mode', choices: settingSpecs['review.mode'].choices, negatable: true, setting: 'review.mode',
    summary: 'Whether a language model reviews the change after the static checks; --no-review: off.',
  },
  types: {
    ...judging, value: 'mode', choices: settingSpecs['types.mode'].choices, negatable: true, setting: 'types.mode',
    summary: "Whether TypeScript's checker looks for members that are not there; --no-types: off.",
  },
  configFrom: {
    ...judging, value: 'version', choices: ['snapshot', 'base'],
    summary: 'Whose configuration, models and baseline count: of what is checked, or of the base before it. Default: base with --base and --range in CI (CI is set), else snapshot.',
  },
  format: { group: 'What to print', value: 'format', choices: reportFormats, summary: 'Format of the report.' },
  output: { group: 'What to print', value: 'file', summary: 'Write the report to this file, whole or not at all.' },
  ...colorOption,
  hook: { group: 'What to print', summary: 'As a git hook: say nothing where there was nothing to read, and colour by stderr, where git sends it.' },
  quiet: { group: 'What to print', conflicts: ['verbose'], summary: 'Print nothing unless there is a finding, a notice or an unread file.' },
  verbose: { group: 'What to print', summary: 'Also list suppressed findings, every path that was not checked, and figures of the run.' },
  offline: { group: 'Where to look', summary: 'Ask no package registry. Names that only a registry knows are counted as not checked.' },
  fix: { group: 'Repair', summary: 'Apply the offered fixes to the work tree, where it agrees with what was checked. Stages nothing.' },
  stage: { group: 'Repair', summary: 'With --fix: stage the files that were fixed.' },
} as const satisfies OptionTable;

/** `guard review`: what to check and how to print it are those of `guard check`. */
export const reviewOptions = {
  base: checkOptions.base,
  range: checkOptions.range,
  amend: checkOptions.amend,
  all: checkOptions.all,
  worktree: checkOptions.worktree,
  filesFrom: checkOptions.filesFrom,
  failOn: checkOptions.failOn,
  config: judgeOptions.config,
  configFrom: checkOptions.configFrom,
  context: { ...judging, value: 'level', choices: settingSpecs['review.context'].choices, setting: 'review.context', summary: settingSpecs['review.context'].summary },
  deadline: { ...judging, value: 'seconds', integer: { minimum: 1, maximum: 86_400 }, setting: 'review.deadlineSeconds', summary: 'When the review ends, done or not. Default: 120.' },
  prove: { ...judging, summary: 'Have the model prove each error by a failing test, which runs in a throwaway copy without network.' },
  cache: { ...judging, negatable: true, summary: 'Use kept answers for content that was reviewed before (default), or ask anew.' },
  dryRun: { group: 'What to print', summary: 'Send nothing; print what would be sent, where, and what it would cost.' },
  format: checkOptions.format,
  output: checkOptions.output,
  ...colorOption,
  quiet: checkOptions.quiet,
  verbose: checkOptions.verbose,
  batch: { group: 'What to check', conflicts: ['collect', 'dryRun', 'prove'], summary: 'Submit the review to the Batch API, for half the price and within a day, instead of waiting for it.' },
  collect: { group: 'What to check', conflicts: ['batch', 'dryRun', 'prove'], summary: 'Fetch what --batch submitted for the same content, and report it.' },
  allow: { group: 'What to write', value: 'address', summary: 'Allow an endpoint for good: https://host, or https://host=KEY_VARIABLE where a key goes there. Kept in your own configuration folder.' },
} as const satisfies OptionTable;

export const evalOptions = {
  contexts: { ...judging, value: 'levels', summary: 'How much is shown around the change: diff, function, file, max (several with commas). Default: what is configured.' },
  only: { group: 'What to check', value: 'text', summary: 'Only cases with this text in their name.' },
  config: judgeOptions.config,
  ...jsonOption,
} as const satisfies OptionTable;

/** Of `guard merge`: how to judge and show what was joined. */
export const mergeOptions = {
  failOn: { ...judging, value: 'severity', choices: settingSpecs.failOn.choices, summary: 'Lowest severity that makes the result fail with exit code 1. Default: what the reports say.' },
  includeExisting: { ...judging, summary: 'Show and count findings older than the change. Default: what the reports say.' },
  format: { group: 'What to print', value: 'format', choices: reportFormats, summary: 'Format of the report.' },
  output: { group: 'What to print', value: 'file', summary: 'Write the report to this file, whole or not at all.' },
  ...colorOption,
} as const satisfies OptionTable;

export const rulesOptions = { ...jsonOption } as const satisfies OptionTable;
export const explainOptions = { ...colorOption } as const satisfies OptionTable;

export const configOptions = {
  config: judgeOptions.config,
  ...jsonOption,
} as const satisfies OptionTable;

export const baselineOptions = {
  update: { group: 'What to write', conflicts: ['prune'], summary: 'Replace an existing baseline by what is found now.' },
  prune: { group: 'What to write', conflicts: ['update'], summary: 'Only take out of an existing baseline what no longer occurs.' },
  ...judgeOptions,
} as const satisfies OptionTable;

export const initOptions = {
  preMergeCommit: { group: 'What to write', summary: 'Also check clean merges, for which git runs its pre-merge-commit hook only.' },
  workflow: { group: 'What to write', summary: 'Also write .github/workflows/guard.yml, which checks pull requests.' },
  agent: { group: 'What to write', value: 'names', summary: 'Also let coding agents call guard: claude-code, codex, gemini, cursor, copilot (several with commas).' },
  configStub: { group: 'What to write', summary: 'Also write a guard.config.json that says nothing but where its schema is.' },
  worktrees: { group: 'What to write', summary: 'Also make linked work trees use the hooks of this one (an absolute core.hooksPath).' },
  gitConfig: { group: 'What to write', summary: "Name the hook in git's configuration of this clone instead of a hook file (git 2.54 or later)." },
  remove: { group: 'What to write', conflicts: ['preMergeCommit', 'workflow', 'agent', 'configStub', 'worktrees', 'gitConfig'], summary: 'Take out again what guard init wrote.' },
  dryRun: { group: 'What to write', conflicts: ['yes'], summary: 'Only show what would be written.' },
  yes: { group: 'What to write', summary: 'Write without asking.' },
  ...jsonOption,
  ...colorOption,
} as const satisfies OptionTable;

export const doctorOptions = {
  review: { group: 'Where to look', summary: 'Ask the endpoints of the model review even where it is off (`guard review` uses them too).' },
  offline: { group: 'Where to look', summary: 'Do not ask the endpoints of the model review whether they answer.' },
  ...jsonOption,
  ...colorOption,
} as const satisfies OptionTable;

const sinceOption = {
  since: { group: 'What to check', value: 'time', summary: 'Only what happened since: 90d, 12w, 6m, 1y, or a day such as 2026-08-25.' },
} as const satisfies OptionTable;

export const feedbackOptions = { ...jsonOption } as const satisfies OptionTable;

export const ledgerOptions = {
  since: { group: 'What to write', value: 'time', summary: 'Of export: only entries since then: 90d, 12w, 6m, 1y, or a day such as 2026-08-25.' },
  before: { group: 'What to write', value: 'time', summary: 'Of prune: take out the entries from before then (90d, 1y, a day); without it only lines that cannot be read.' },
  dryRun: { group: 'What to write', summary: 'Of import, prune and share: only tell what would be done.' },
} as const satisfies OptionTable;

export const statsOptions = {
  ...sinceOption,
  by: { group: 'What to print', value: 'split', choices: ['author', 'agent', 'route', 'month', 'rule'], summary: 'What else to split the figures by, beside the kind of bug. Default: author.' },
  format: { group: 'What to print', value: 'format', choices: ['text', 'json', 'markdown', 'html'], summary: 'Format of the figures; html is one page with charts that needs nothing else.' },
  output: { group: 'What to print', value: 'file', summary: 'Write them to this file, whole or not at all.' },
  ...colorOption,
} as const satisfies OptionTable;

export const tuneOptions = {
  ...sinceOption,
  apply: { group: 'What to write', summary: 'Write the proposed changes to guard.config.json.' },
  ...jsonOption,
  ...colorOption,
} as const satisfies OptionTable;

export const escapesOptions = {
  since: { group: 'What to check', value: 'time', summary: 'Fixes committed since: 90d (default), 12w, 6m, 1y, all, a day such as 2026-08-25, a ref such as v1.4.0, or a range a..b.' },
  limit: { group: 'What to check', value: 'n', integer: { minimum: 1, maximum: 1_000_000 }, summary: 'Look at so many fixes at most, the newest.' },
  fixPattern: { group: 'What to check', value: 'regex', summary: 'Commits whose subject matches are repairs too; see escapes.fixPatterns.' },
  again: { group: 'What to check', summary: 'Look anew at fixes that are in the record already.' },
  config: judgeOptions.config,
  review: { ...judging, summary: 'Ask the small route of the reviewer what kind of fault it was where nothing else tells. Sends those fixes, without secrets, to the endpoint of the review.' },
  category: { ...judging, negatable: true, summary: 'Say what kind of fault each was, where a rule or the fix itself tells (default), or leave it open.' },
  format: { group: 'What to print', value: 'format', choices: ['text', 'json'], summary: 'Format of the list.' },
  verbose: { group: 'What to print', summary: 'List all, not only the newest 20.' },
  ...colorOption,
  set: { group: 'What to write', value: 'id', summary: 'Say yourself what kind of fault one was: --set <id> <category>.' },
  toEval: { group: 'What to write', value: 'folder', summary: "Write each escape as a case for guard eval into this folder. Cases hold your source text: keep them where your source may be." },
} as const satisfies OptionTable;

export const mcpOptions = { offline: checkOptions.offline } as const satisfies OptionTable;

export const agentHookOptions = {
  for: { group: 'What to check', value: 'agent', choices: agentNames, summary: 'Whose dialect to speak.' },
} as const satisfies OptionTable;

export const demoOptions = {
  keep: { group: 'What to write', summary: 'Keep the demo repository, to look around in it.' },
  ...colorOption,
} as const satisfies OptionTable;

/** `failOn` → `fail-on`. */
export function longName(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
