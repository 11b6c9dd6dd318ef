import type { FlowCandidate, FlowHole, ValueView } from '../../src/core/candidate.ts';
import type { Severity } from '../../src/core/finding.ts';
import type { Judgement, Rule } from '../../src/core/rule.ts';
import { certain, code, gradeClient, isEscaped, isOutside, nameOf, worstOf } from '../flows.ts';
import { readRulePage } from '../read-rule-page.ts';
import { storedAs } from '../uploads.ts';
import { withoutShell } from './argv.ts';
import page from './rule.md';

/** A command line, a program or an argument that a client decides. @see https://cwe.mitre.org/data/definitions/78.html */
export const commandInjection: Rule<'flow'> = { ...readRulePage(page), kinds: ['flow'], roles: ['Command', 'CommandFile', 'CommandArgument'], judge };

/** Programs that take options which run other programs or write files anywhere. */
const OPTION_RUNNERS = /(?:^|\/)(?:git|ssh|scp|rsync|tar|zip|unzip|find|curl|wget|hg|svn|docker|kubectl|npm|npx|node|python3?|perl|ruby|bash|sh|zsh|ffmpeg|convert|magick|sed|awk|man|xargs|env)(?:\.exe|\.cmd)?$/;
const SHELLS = /(?:^|\/)(?:bash|sh|zsh|dash|cmd(?:\.exe)?|powershell(?:\.exe)?|pwsh)$/;

/** Languages that run the text behind one of these options. */
const PROGRAM = /(?:^|\/)(node|bun|deno|python|perl|ruby|php)[\d.]*(?:\.exe)?$/;
const EVALUATES: Readonly<Record<string, RegExp>> = {
  node: /^(?:-e|-p|-pe|--eval|--print)$/, bun: /^(?:-e|-p|--eval|--print)$/, deno: /^eval$/, python: /^-c$/, perl: /^-[a-zA-Z]*[eE]$/, ruby: /^-e$/, php: /^-r$/,
};

function judge(candidate: FlowCandidate): Judgement | undefined {
  if (isOutside(candidate)) return undefined;
  const worst = worstOf(candidate, (hole) => gradeOf(hole, candidate));
  if (!worst) return undefined;
  const severity: Severity = certain(candidate) ? worst.severity : 'warning';
  return {
    severity, confidence: severity === 'error' ? 'high' : 'medium', holes: worst.holes,
    message: `${nameOf(worst.hole)} ${WHAT[candidate.role] ?? 'becomes part of a command'} in ${code(candidate.callee)}`,
    advice: adviceOf(candidate, worst.hole),
  };
}

const WHAT: Readonly<Partial<Record<FlowCandidate['role'], string>>> = {
  Command: 'becomes part of a shell command', CommandFile: 'decides which program is started', CommandArgument: 'can be an option of the program that is started',
};

function gradeOf(hole: FlowHole, candidate: FlowCandidate): Severity | undefined {
  if (isEscaped(hole, 'shell')) return undefined;
  const stored = storedAs(hole, candidate);
  // Random digits in a folder of the program: no word of a shell, and no option.
  if (stored?.name === 'made' || (stored?.inFolder && candidate.role === 'CommandArgument' && !runsIt(candidate, hole))) return undefined;
  const grade = gradeOfRole(hole, candidate);
  return stored?.name === 'unknown' && grade === 'error' ? 'warning' : grade;
}

function gradeOfRole(hole: FlowHole, candidate: FlowCandidate): Severity | undefined {
  switch (candidate.role) {
    case 'Command':
      return gradeClient(hole) ?? (!hole.whole && hole.origin === 'request-call' ? 'warning' : undefined);
    case 'CommandFile':
      return hole.whole || hole.before === '' ? gradeClient(hole) : undefined;
    default:
      return gradeArgument(hole, candidate);
  }
}

/** Without a shell an argument is only harmful as an option, and to programs whose options are. */
function gradeArgument(hole: FlowHole, candidate: FlowCandidate): Severity | undefined {
  const { file, list, index } = programOf(candidate, hole);
  if (index < 0 || runsIt(candidate, hole)) return gradeClient(hole);
  const before = list.slice(0, index).map((one) => one.constants[0]);
  if (!OPTION_RUNNERS.test(file) || hole.before !== '' || before.includes('--') || hole.proven.includes('prefix')) return undefined;
  // `-m`, `--author`: the value of an option is no option.
  const previous = before.at(-1);
  if (typeof previous === 'string' && /^-{1,2}[\w-]+$/.test(previous) && !/^--?(?:version|help|all|force|quiet|verbose|bare|depth|q|f|v|r|s)$/.test(previous)) return undefined;
  return gradeClient(hole);
}

/** The program, its arguments and the place of the value among them; -1 where it is the program itself, as in `Bun.spawn([program, …])`. */
function programOf({ args, library }: FlowCandidate, hole: FlowHole): { readonly file: string; readonly list: readonly ValueView[]; readonly index: number } {
  const options = args['options']?.properties;
  const line = (args['cmd'] ?? options?.['cmd'])?.elements;
  if (line) return { file: String(line[0]?.constants[0] ?? ''), list: line.slice(1), index: Number(hole.member) - 1 };
  const file = library === 'simple-git' ? 'git' : args['file']?.text === 'process.execPath' ? 'node' : String(args['file']?.constants[0] ?? '');
  return { file, list: (args['args'] ?? options?.['args'])?.elements ?? [], index: Number(hole.member) };
}

/** It is a program itself: behind `sh -c`, `node -e`. */
function runsIt(candidate: FlowCandidate, hole: FlowHole): boolean {
  const { file, list, index } = programOf(candidate, hole);
  const before = list.slice(0, Math.max(0, index)).map((one) => one.constants[0]);
  if (EVALUATES[PROGRAM.exec(file)?.[1] ?? '']?.test(String(before.at(-1)))) return true;
  return SHELLS.test(file) && before.some((one) => /^(?:-[a-z]*c|\/c|-Command)$/.test(String(one)));
}

function adviceOf(candidate: FlowCandidate, hole: FlowHole): string {
  if (candidate.role === 'CommandFile') return 'Choose the program from a table of your own: `const file = PROGRAMS[name]`, and refuse other names.';
  if (candidate.role === 'CommandArgument') return `End the options before it, and check its form: \`[…, '--', ${hole.text}]\`.`;
  if (hole.leading && hole.before.trim() === '') return 'Choose the command from a table of your own: `const command = COMMANDS[name]`, and refuse other names.';
  return `Start the program without a shell, each argument by itself: \`${withoutShell(candidate, hole)}\`.`;
}
