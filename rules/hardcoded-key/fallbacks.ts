import type { CallCandidate, PropertyCandidate } from '../../src/core/call-candidate.ts';
import type { ValueView } from '../../src/core/value-view.ts';
import { fileText } from '../file-text.ts';

const ELSEWHERE = /NODE_ENV|\bis_?(?:prod|dev|test)|['"`]production['"`]/i;
const TAKES_CONSTANT = /(?:(?:\|\||\?\?)|\bget(?:<[^<>()]*>)?\(\s*['"][\w.-]+['"]\s*,|[\w$]\(\s*['"][A-Z][A-Z\d_]+['"]\s*,)\s*(['"`])[^'"`$]+\1\s*\)?$/;
const VARIABLE = /^process\.env(?:\.(\w+)|\[['"](\w+)['"]\])/;

/** `process.env.JWT_SECRET || 'constant'`, in a program that does not ask where it runs: it starts with the constant wherever the variable is missing. */
export function isTakenAlways(view: ValueView, candidate: CallCandidate | PropertyCandidate): boolean {
  // The configuration may stand in a file of its own.
  const source = view.flow[0]?.location;
  const texts = [fileText(candidate), ...(source && source.path !== candidate.path ? [fileText({ call: source, textAt: candidate.textAt })] : [])];
  if (texts.some((text) => ELSEWHERE.test(text))) return false;
  // `config.jwtSecret || 'constant'`, `env('JWT_SECRET', 'constant')`: nothing stands between it and where it is used.
  if (view.at && (view.origin === 'environment' || /\benv\b/.test(view.text)) && TAKES_CONSTANT.test(candidate.textAt(view.at))) return true;
  const name = fallbackName(view);
  const variable = VARIABLE.exec(name)?.slice(1).find((one) => one !== undefined) ?? (/^\w+$/.test(name) ? name : undefined);
  const pattern = new RegExp(`\\bprocess\\.env(?:\\.|\\[['"])${variable}(?:['"]\\])?\\s*(?:\\|\\||\\?\\?)=?\\s*['"\`]|\\{[^{}]*\\b${variable}\\s*=\\s*['"\`][^{}]*\\}\\s*=\\s*process\\.env\\b|(?<![\\w$])${variable}['"]?\\s*:[^;{}]{0,160}?(?:\\.default\\(\\s*|\\{[^{}]*\\bdefault:\\s*)['"\`]|\\b${variable}\\s*(?::[^=;]*)?=\\s*[\\w$.]+\\(\\s*['"][A-Z][A-Z\\d_]+['"]\\s*,\\s*['"\`]`);
  return variable !== undefined && texts.some((text) => pattern.test(text));
}

/** `isProduction ? process.env.JWT_SECRET : 'constant'`: where it matters, it is not taken. */
export function isElsewhere(view: ValueView, candidate: CallCandidate | PropertyCandidate): boolean {
  const variable = VARIABLE.exec(fallbackName(view))?.slice(1).find((one) => one !== undefined);
  const text = variable === undefined ? '' : fileText(candidate);
  return text.includes('?') && new RegExp(`(?:\\b(?:is|in)_?prod\\w*|===?\\s*['"]prod\\w*['"])\\s*\\)?\\s*\\?\\s*process\\.env(?:\\.|\\[['"])${variable}\\b[^:;]{0,12}:\\s*['"\`]`, 'i').test(text);
}

/** `config.get('TOKEN_SECRET', …)`, `settings.get('tokens.secret')`. */
const ASKED = /\bget(?:<[^<>]*>)?\(\s*['"](?:[\w-]+\.)*(\w+)['"]\s*[,)]/;

/** What has to be set so that the constant is not taken. */
export function fallbackName(view: ValueView): string {
  const asked = ASKED.exec(view.text)?.[1];
  return asked ?? [view.text, ...view.names].map((text) => /process\.env(?:\.\w+|\[['"]\w+['"]\])/.exec(text)?.[0]).find((text) => text !== undefined) ?? view.names.find((text) => /^[A-Z][A-Z\d]*_[A-Z\d_]+$/.test(text)) ?? view.names.find((text) => /^[\w$.]+$/.test(text)) ?? 'the variable';
}

/** The last part of that name. */
export function shortName(text: string): string {
  return text.replace(/^.*[.['"]+(\w+)['"\]]*$/, '$1');
}
