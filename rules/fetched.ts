import type { Arms, CallCandidate, ValueUse } from '../src/core/call-candidate.ts';
import type { Location } from '../src/core/location.ts';
import { fileText } from './file-text.ts';

/** Text of the file, so many characters around a place. */
function textAround(candidate: CallCandidate, { path, start, end }: Location, before: number, after: number): string {
  return candidate.textAt({ path, start: { ...start, offset: Math.max(0, start.offset - before) }, end: { ...end, offset: end.offset + after } });
}

const RUNS = /\bchmod(?:Sync)?\(\s*[^'"`\s][^;]*?0o?[0-7]*[1357][0-7]*\b|\b(?:spawn|execFile|fork|dlopen)(?:Sync)?\(\s*[^'"`\s)]|\bquitAndInstall\(/;
const LEAVES = /\b(?:throw|return|reject|exit)\b/;
const FETCHES = /\b(?:fetch|got|axios|undici|download\w*)\b|https?:\/\//i;

/** What is done where two values are the same, and where they differ; whoever leaves where they differ does all that follows where they are the same. */
export function armsOfSame(candidate: CallCandidate, { name, at }: ValueUse): Arms | undefined {
  const arms = candidate.armsOf(at);
  if (!arms) return undefined;
  const [same, other] = name.startsWith('!') ? [arms.fails, arms.holds] : [arms.holds, arms.fails];
  return { holds: name.startsWith('!') && LEAVES.test(other) ? (candidate.functionAt(at)?.after ?? same) : same, fails: other };
}

/** What follows a comparison makes a fetched file executable, or starts it. */
export function runsWhatItFetched(candidate: CallCandidate, use: ValueUse): boolean {
  // `if (sum !== expected) throw …` goes before; `if (sum === expected) return` is a cache.
  return RUNS.test(armsOfSame(candidate, use)?.holds ?? '') && FETCHES.test(textAround(candidate, use.at, 4_000, 1_200));
}

const GETS = /\b(?:fetch|axios|got|undici|download\w*)\s*[.(]|\bhttps?\s*\.\s*(?:get|request)\(/;
const INSTALLS = /(?:^|[^\w$])(?:install|flash|upgrade|activate|deploy|execute|spawn|execFile|fork|dlopen|require|runIn\w*Context|apply(?:Update|Patch|Firmware))\w*\(/i;
const REFUSES = /^\s*\{?\s*(?:[^;{}]{0,120};\s*)?(?:throw\b|continue\b|return\s*(?:(?:false|null)\b|[;}]|[^;]*\b(?:reject|Error|false)\b))/;
/** `Nothing to update`: what is asked is whether it is another one. */
const LOOKS_FOR_CHANGE = /up.to.date|unchanged|not changed|no change|already|skip/i;

/** An arm that leaves at once, and not because there is nothing to do: `{ throw new Error('checksum mismatch'); }`. */
export function refuses(arm: string): boolean {
  return REFUSES.test(arm) && !LOOKS_FOR_CHANGE.test(beginningOf(arm));
}

/** The block that an arm is, or its first statement. */
export function beginningOf(arm: string): string {
  return arm.startsWith('{') ? arm : (/^[^;]*/.exec(arm)?.[0] ?? '');
}

/** `if (!this.genuine(code, manifest)) throw …; await host.install(code)`: what the function of that name lets through was fetched, and runs afterwards. */
export function installsIf(candidate: CallCandidate, name: string): boolean {
  return GETS.test(fileText(candidate)) && candidate.callsTo(name).some((call) => {
    const arms = candidate.armsOf(call);
    return arms !== undefined && INSTALLS.test(refuses(arms.fails) ? (candidate.functionAt(call)?.after ?? arms.holds) : arms.holds);
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
