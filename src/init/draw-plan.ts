import { shownPath } from '../hooks/inspect-hook.ts';
import type { RepositoryFacts } from '../hooks/repository-facts.ts';
import { escapeLine } from '../report/escape.ts';
import type { Palette } from '../report/sgr.ts';
import { wrapProse } from '../report/wrap.ts';
import type { ConfigEdit, InitPlan } from './plan.ts';

/** The plan for people: each file with the lines that come and go, each setting, each program. Ends with a line feed, or is empty. */
export function drawPlan(plan: InitPlan, facts: RepositoryFacts, palette: Palette, width: number): string {
  const output: string[] = [];
  for (const { path, before, after, mode, why } of plan.edits) {
    const verb = before === undefined ? 'create' : after === undefined ? 'delete' : before === after ? 'chmod ' : 'change';
    output.push(`  ${palette.bold(verb)}  ${escapeLine(shownPath(facts, path))}${mode === undefined ? '' : ` (${mode.toString(8)})`}  ${palette.dim(why)}`);
    if (after !== undefined) output.push(...drawDifference(before ?? '', after, palette));
  }
  for (const edit of plan.config) output.push(...drawConfig(edit, palette));
  for (const { shown, why } of plan.steps) output.push(`  ${palette.bold('run   ')}  ${escapeLine(shown)}  ${palette.dim(why)}`);
  return output.map((line) => `${line}\n`).join('') + drawRemarks(plan, palette, width);
}

/** What the user must know, and what cannot be done. */
export function drawRemarks({ notices, obstacles }: Pick<InitPlan, 'notices' | 'obstacles'>, palette: Palette, width: number): string {
  const output: string[] = [];
  const say = (label: string, text: string): void => {
    wrapProse(text, width - 6).forEach((line, index) => output.push(index === 0 ? `${label} ${line}` : `      ${line}`));
  };
  for (const obstacle of obstacles) say(palette.red('stop:'), obstacle);
  for (const notice of notices) say(palette.cyan('note:'), notice);
  return output.map((line) => `${line}\n`).join('');
}

/** The stretch of lines that differs: guard's edits are one piece each. */
function drawDifference(before: string, after: string, palette: Palette): readonly string[] {
  const old = linesOf(before);
  const fresh = linesOf(after);
  let head = 0;
  while (head < old.length && head < fresh.length && old[head] === fresh[head]) head++;
  let tail = 0;
  while (tail < old.length - head && tail < fresh.length - head && old.at(-1 - tail) === fresh.at(-1 - tail)) tail++;
  return [
    ...old.slice(head, old.length - tail).map((line) => `      ${palette.red(`- ${escapeLine(line)}`)}`),
    ...fresh.slice(head, fresh.length - tail).map((line) => `      ${palette.green(`+ ${escapeLine(line)}`)}`),
  ];
}

function linesOf(text: string): readonly string[] {
  return text === '' ? [] : (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n');
}

function drawConfig({ key, before, after, why }: ConfigEdit, palette: Palette): readonly string[] {
  return [
    `  ${palette.bold('set   ')}  git config ${key}  ${palette.dim(why)}`,
    ...before.flatMap((value) => value.split('\n')).map((line) => `      ${palette.red(`- ${escapeLine(line)}`)}`),
    ...after.flatMap((value) => value.split('\n')).map((line) => `      ${palette.green(`+ ${escapeLine(line)}`)}`),
  ];
}

/** The plan for programs. */
export function planAsJson(plan: InitPlan, facts: RepositoryFacts): object {
  return {
    edits: plan.edits.map(({ path, before, after, mode, why }) => ({
      path: shownPath(facts, path),
      action: before === undefined ? 'create' : after === undefined ? 'delete' : before === after ? 'chmod' : 'change',
      ...(mode === undefined ? {} : { mode: mode.toString(8) }),
      why,
    })),
    config: plan.config,
    steps: plan.steps.map(({ shown, why }) => ({ run: shown, why })),
    notices: plan.notices,
    obstacles: plan.obstacles,
  };
}
