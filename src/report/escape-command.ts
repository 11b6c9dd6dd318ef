import { escapeCode, escapeLine, escapeProse } from './escape.ts';

/** The runner cuts a message there; a cut inside an escape would spoil it, so it is cut before it is escaped. */
const longestMessage = 4_000;

/**
 * The message of a command of GitHub's runner: `%`, CR and LF are written as `%25`, `%0D`, `%0A`, and what a terminal would obey
 * is shown as an escape. Lines of the text stay lines.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function commandMessage(message: string, advice = ''): string {
  const lines = [escapeProse(message), ...escapeCode(advice)];
  return cutText(lines.join('\n'), longestMessage).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** A property of a command: also `:` and `,`, which end it. */
export function commandProperty(text: string): string {
  return escapeLine(text).replaceAll('%', '%25').replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** Text for a command of Azure Pipelines, whose own escape character is `%AZP25`. @see https://learn.microsoft.com/azure/devops/pipelines/scripts/logging-commands */
export function azureMessage(message: string, advice = ''): string {
  const lines = [escapeProse(message), ...escapeCode(advice)];
  return cutText(lines.join('\n'), longestMessage).replaceAll('%', '%AZP25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** A property of an Azure command: also `;` and `]`. */
export function azureProperty(text: string): string {
  return escapeLine(text).replaceAll('%', '%AZP25').replaceAll(';', '%3B').replaceAll(']', '%5D');
}

/** At most so many UTF-16 units, never half a character, with a mark where something is missing. */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
