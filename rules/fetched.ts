import type { CallCandidate, ValueUse } from '../src/core/call-candidate.ts';
import type { Location } from '../src/core/location.ts';
import { fileText } from './file-text.ts';

/** Text of the file, so many characters around a place. */
function textAround(candidate: CallCandidate, { path, start, end }: Location, before: number, after: number): string {
  return candidate.textAt({ path, start: { ...start, offset: Math.max(0, start.offset - before) }, end: { ...end, offset: end.offset + after } });
}

const RUNS = /\bchmod(?:Sync)?\(\s*[^'"`\s][^;]*?0o?[0-7]*[1357][0-7]*\b|\b(?:spawn|execFile|fork|dlopen)(?:Sync)?\(\s*[^'"`\s)]|\bquitAndInstall\(/;
const LEAVES = /\b(?:throw|return|reject|exit)\b/;
const FETCHES = /\b(?:fetch|got|axios|undici|download\w*)\b|https?:\/\//i;
const NEXT_FUNCTION = /\n(?:\}|(?:export |async |function |class )|(?:const|let) [\w$]+ = (?:async )?(?:\(|function))/;

/** What follows a comparison makes a fetched file executable, or starts it. */
export function runsWhatItFetched(candidate: CallCandidate, { name, at }: ValueUse): boolean {
  const after = candidate.textAt({ ...at, start: at.end, end: { ...at.end, offset: at.end.offset + 1_200 } }).split(NEXT_FUNCTION, 1)[0]!;
  const runs = RUNS.exec(after)?.index;
  // `if (sum !== expected) throw …` goes before; `if (sum === expected) return` is a cache.
  return runs !== undefined && name.startsWith('!') === LEAVES.test(after.slice(0, runs)) && FETCHES.test(textAround(candidate, at, 4_000, 1_200));
}

const GETS = /\b(?:fetch|axios|got|undici|download\w*)\s*[.(]|\bhttps?\s*\.\s*(?:get|request)\(/;
const INSTALLS = /(?:^|[^\w$])(?:install|flash|upgrade|activate|deploy|execute|spawn|execFile|fork|dlopen|require|runIn\w*Context|apply(?:Update|Patch|Firmware))\w*\(/i;
const REFUSES = /^[\s)]*\{?\s*(?:[^;{}]{0,120};\s*)?(?:throw\b|return\b|continue\b)(?![^;]*(?:up.to.date|unchanged|no change|already|skip))/i;

/** `if (!this.genuine(code, manifest)) throw …; await host.install(code)`: what the function of that name lets through was fetched, and runs afterwards. */
export function installsIf(candidate: CallCandidate, name: string): boolean {
  const text = fileText(candidate);
  if (!GETS.test(text)) return false;
  const asked = new RegExp(`\\bif\\s*\\(\\s*(!?)\\s*\\(?\\s*(?:await\\s+)?(?:this\\.)?${name.replaceAll('$', '\\$')}\\((?:[^(){};]|\\([^(){};]*\\))*\\)`, 'g');
  return [...text.matchAll(asked)].some(({ 0: whole, 1: not, index }) => {
    const after = text.slice(index + whole.length, index + whole.length + 600).split(NEXT_FUNCTION, 1)[0]!;
    return (not === '' || REFUSES.test(after)) && INSTALLS.test(not === '' ? (/^[\s)]*(?:\{[^{}]*\}|[^;{}]*;)/.exec(after)?.[0] ?? '') : after);
  });
}

const BREACHES = /pwnedpasswords|haveibeenpwned/i;

/** The first five digits of a password's SHA-1 go to a service that lists stolen ones; the rest is looked for in its answer. */
export function isBreachQuery(candidate: CallCandidate, uses: readonly ValueUse[]): boolean {
  if (!candidate.args['algorithm']?.constants.some((one) => /^(?:sha-?1|md4)$/i.test(String(one)))) return false;
  if (uses.some(({ how, name }) => how === 'part' && BREACHES.test(name))) return true;
  const cuts = candidate.calls.filter(({ name }) => /^(?:slice|substring|substr|subarray)$/.test(name)).map(({ args }) => args.map(({ constants }) => constants[0]));
  const begins = cuts.some(([from, to]) => from === 0 && to === 5);
  return (begins && cuts.some(([from, to]) => from === 5 && to !== 5)) || BREACHES.test(textAround(candidate, candidate.call, 20_000, 20_000));
}
