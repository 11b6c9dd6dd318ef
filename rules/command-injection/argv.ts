import type { FlowCandidate, FlowHole } from '../../src/core/candidate.ts';

/** What only a shell understands: a line with such a sign is more than a program and its arguments. */
const SHELL_SIGNS = /[|&;<>$`*?~(){}\\\n!#]/;

/** Stands for the unknown while the line is taken apart; no text of a program holds it. */
const MARK = '\u0000';

/**
 * The call that starts the same program without a shell, `execFile('git', ['log', '--oneline', branch])`; an ellipsis is for
 * what cannot be told from here. What is wrong in a shell's eyes only (quotes around the value) is gone in it.
 */
export function withoutShell(candidate: FlowCandidate, hole: FlowHole): string {
  const isPlain = hole.leading && !hasShellSigns(hole.before);
  const endsPlainly = !hasShellSigns(hole.before + hole.after) && isWhole(candidate, hole);
  const [program, ...rest] = isPlain ? wordsOf(`${hole.before}${MARK}${endsPlainly ? hole.after : (/^[^\s]*/.exec(hole.after)?.[0] ?? '').replace(SHELL_SIGNS, '')}`) : [];
  const start = /Sync\b/.test(candidate.callee) ? 'execFileSync' : 'execFile';
  // The program itself is what nobody knows.
  if (program === undefined || program.includes(MARK)) return `${start}('program', ['…', ${hole.text}])`;
  const known = endsPlainly ? rest : [...rest, '…'];
  return `${start}(${quoted(program)}, [${known.map((word) => argument(word, hole.text)).join(', ')}])`;
}

/** In quotes most signs are plain text. */
function hasShellSigns(text: string): boolean {
  return SHELL_SIGNS.test(text.replace(/'[^']*'/g, '').replace(/"[^"$`\\]*"/g, ''));
}

/** Words of a line as a shell takes it apart, without the quotes. */
function wordsOf(line: string): readonly string[] {
  return (line.match(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g) ?? []).map((word) => word.replace(/"([^"]*)"|'([^']*)'/g, (_, double: string | undefined, single: string | undefined) => double ?? single ?? ''));
}

function argument(word: string, text: string): string {
  if (word === MARK) return text;
  const [before, after] = word.split(MARK);
  if (after === undefined) return quoted(word);
  return [before === '' ? '' : quoted(before!), text, after === '' ? '' : quoted(after)].filter((piece) => piece !== '').join(' + ');
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "\\'")}'`;
}

/** The line ends with the constant text behind the unknown, as it is written there. */
function isWhole(candidate: FlowCandidate, hole: FlowHole): boolean {
  const { at } = candidate.argument;
  const source = at === undefined ? '' : candidate.textAt(at);
  if (hole.after !== '') return new RegExp(`${hole.after.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}["'\`]$`).test(source);
  return source.endsWith('}`') ? source.endsWith(`${hole.text}}\``) : source.endsWith(hole.text);
}
