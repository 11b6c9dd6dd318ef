import { commandMessage, commandProperty } from '../report/escape-command.ts';
import type { ActionWorld } from './world.ts';

/** Prints foreign text with the runner's commands off: a line of it that looks like one stays a line. */
export function writePlain(world: ActionWorld, text: string): void {
  const token = world.random();
  world.write(`::stop-commands::${token}\n${text.endsWith('\n') ? text : `${text}\n`}::${token}::\n`);
}

/** An annotation without a place. */
export function writeNotice(world: ActionWorld, kind: 'error' | 'warning' | 'notice', message: string): void {
  world.write(`::${kind} title=${commandProperty('guard')}::${commandMessage(message)}\n`);
}

/** Keeps a secret out of everything that is printed later. */
export function maskSecret(world: ActionWorld, secret: string): void {
  for (const line of secret.split(/\r?\n/)) if (line.trim().length > 3) world.write(`::add-mask::${commandMessage(line)}\n`);
}

/** Sets outputs of the step. Their texts stand between marks that nobody can guess. */
export function writeOutputs(world: ActionWorld, outputs: Readonly<Record<string, string | number>>): void {
  const path = world.env['GITHUB_OUTPUT'];
  if (path === undefined || path === '') return;
  for (const [name, value] of Object.entries(outputs)) {
    const mark = `guard-${world.random()}`;
    world.append(path, `${name}<<${mark}\n${value}\n${mark}\n`);
  }
}

/** Adds Markdown to the job's summary. */
export function writeSummary(world: ActionWorld, markdown: string): void {
  const path = world.env['GITHUB_STEP_SUMMARY'];
  if (path !== undefined && path !== '') world.append(path, markdown);
}
