import type { OptionTable } from './options.ts';
import { agentHookOptions, baselineOptions, checkOptions, configOptions, demoOptions, doctorOptions, escapesOptions, evalOptions, explainOptions, feedbackOptions, initOptions, ledgerOptions, mcpOptions, mergeOptions, reviewOptions, rulesOptions, statsOptions, tuneOptions } from './options.ts';
import type { Terminal } from './terminal.ts';

/** What a command gets: its words, its options, and the outside world. Gives the exit code. */
export type RunCommand<F> = (words: readonly string[], flags: F, terminal: Terminal) => Promise<number>;

/** One command of the command line. Its code is loaded when it is called. */
export interface CommandSpec {
  readonly name: string;
  /** Its words as help shows them: `[paths...]`, `<rule>`. */
  readonly words?: string;
  readonly summary: string;
  /** Shown below the options in its help. */
  readonly details?: string;
  readonly options: OptionTable;
  load(): Promise<RunCommand<never>>;
}

const exitCodes = `Exit codes:
  0    clean and complete
  1    findings at or over --fail-on
  2    could not complete (outranks 1)
  130  interrupted (143: terminated)`;

/** Every command, in the order help lists them. */
export const commands: readonly CommandSpec[] = [
  {
    name: 'check',
    words: '[paths...]',
    summary: 'Check what is staged (or what the options name); paths narrow it.',
    details: exitCodes,
    options: checkOptions,
    load: async () => (await import('./run-check.ts')).runCheck,
  },
  {
    name: 'review',
    words: '[paths...]',
    summary: 'Have a language model review what is staged (or what the options name).',
    details: exitCodes,
    options: reviewOptions,
    load: async () => (await import('./run-review.ts')).runReview,
  },
  {
    name: 'eval',
    words: '<cases...>',
    summary: 'Review labelled changes and tell how good the reviewer is, by model, route and context.',
    options: evalOptions,
    load: async () => (await import('./run-eval.ts')).runEval,
  },
  {
    name: 'merge',
    words: '<reports...>',
    summary: 'Join reports (JSON or SARIF of guard) and give one verdict.',
    details: exitCodes,
    options: mergeOptions,
    load: async () => (await import('./run-merge.ts')).runMerge,
  },
  {
    name: 'rules',
    summary: 'List the rules.',
    options: rulesOptions,
    load: async () => (await import('./run-rules.ts')).runRules,
  },
  {
    name: 'explain',
    words: '<rule>',
    summary: 'Show the page of a rule: what it finds, why, and what to write instead.',
    options: explainOptions,
    load: async () => (await import('./run-explain.ts')).runExplain,
  },
  {
    name: 'config',
    summary: 'Print the effective configuration and where each value comes from.',
    options: configOptions,
    load: async () => (await import('./run-config.ts')).runConfig,
  },
  {
    name: 'baseline',
    summary: 'Accept all present findings into guard.baseline.json, to start with an old code base.',
    options: baselineOptions,
    load: async () => (await import('./run-baseline.ts')).runBaseline,
  },
  {
    name: 'init',
    summary: 'Put guard into the git hook that is in force here; show what is written, and ask first.',
    details: `Exit codes:
  0  git runs guard here, or --dry-run, or --remove
  1  it does not yet: nothing was written without --yes, or something is left to do
  2  it cannot be done, and why`,
    options: initOptions,
    load: async () => (await import('./run-init.ts')).runInit,
  },
  {
    name: 'doctor',
    summary: 'Tell whether git runs guard in this work tree, and what gets past it. Exit code 1 if it does not.',
    options: doctorOptions,
    load: async () => (await import('./run-doctor.ts')).runDoctor,
  },
  {
    name: 'agent-hook',
    summary: 'Answer a coding agent that runs guard as its hook (written by guard init --agent); reads its message from stdin.',
    options: agentHookOptions,
    load: async () => (await import('./run-agent-hook.ts')).runAgentHook,
  },
  {
    name: 'mcp',
    summary: 'Serve guard to coding agents over the Model Context Protocol (stdin and stdout): check_staged, check_code, explain_rule, verify_import.',
    options: mcpOptions,
    load: async () => (await import('./run-mcp.ts')).runMcp,
  },
  {
    name: 'feedback',
    words: '[fingerprint verdict...]',
    summary: 'Say of a finding that it is right or wrong: guard feedback 9f34b5d1 wrong. Without words: list the findings of late.',
    options: feedbackOptions,
    load: async () => (await import('./run-feedback.ts')).runFeedback,
  },
  {
    name: 'ledger',
    words: '[action file...]',
    summary: 'Tell what the record of this clone holds, or: export [file], import <files>, prune, share (as git notes), receive.',
    options: ledgerOptions,
    load: async () => (await import('./run-ledger.ts')).runLedger,
  },
  {
    name: 'stats',
    summary: 'Tell what guard caught, what was ignored or wrong, and what slipped through, by kind of bug and by who wrote it.',
    options: statsOptions,
    load: async () => (await import('./run-stats.ts')).runStats,
  },
  {
    name: 'tune',
    summary: 'Propose changes of guard.config.json from the record, each with its evidence. Changes nothing without --apply.',
    options: tuneOptions,
    load: async () => (await import('./run-tune.ts')).runTune,
  },
  {
    name: 'escapes',
    words: '[category...]',
    summary: 'Find the faults that were repaired later, the commits they came with, and whether guard had looked.',
    options: escapesOptions,
    load: async () => (await import('./run-escapes.ts')).runEscapes,
  },
  {
    name: 'demo',
    summary: 'Watch guard stop a real commit in a temporary repository, repair it and let it pass.',
    options: demoOptions,
    load: async () => (await import('./demo/run-demo.ts')).runDemo,
  },
];
