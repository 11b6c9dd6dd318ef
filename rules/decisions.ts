import type { CallCandidate, ValueUse } from '../src/core/call-candidate.ts';
import type { Location } from '../src/core/location.ts';
import { installsIf } from './fetched.ts';
import { phraseOf } from './names.ts';
import type { Evidence } from './purpose.ts';

/** The file's name without folders and ending. */
export function fileNameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[\w.]+$/, '');
}

/** Files that others run or install, by their names or by how they are read. */
export const WHOLE_FILE = /\b(?:read_?file|create_?read_?stream)|(?:firmware|installer|release|artifact|tarball|archive|binary|executable|update|package|bundle|image|document|contract)(?:s|Bytes|Buffer|File|Data|Contents?)?$/i;

/** A function that decides whether something is genuine. */
const TRUSTS = / (?:verify|verifies|check|checks|validate|assert|ensure|confirm|is valid|has valid) (?:\w+ ){0,2}(?:integrity|authenticity|genuine) | (?:verify|validate|assert|ensure) (?:\w+ )?(?:update|release|firmware|installer|plugin|download|artifact|package|binary|bundle|executable)s? (?:\w+ )?$| (?:integrity|authenticity) (?:check|matches|ok|is valid|verified) $| (?:intact|authentic|genuine|untampered|unmodified|not tampered) $/;

const APPROVED = / (?:approved|trusted|allowed|genuine|official|vetted|released|permitted|allow list|allowlist|whitelist) (?:\w+ )?$/;

/** The function in which a place stands, as far as its text tells: the nearest one that is declared before it. */
export function functionAround(candidate: CallCandidate, at: Location): string {
  if (at.path !== candidate.path) return '';
  const text = candidate.textAt({ path: at.path, start: { ...at.start, offset: Math.max(0, at.start.offset - 1_500) }, end: at.start });
  return [...text.matchAll(/\bfunction\s*\*?\s*([\w$]+)\s*[(<]|\b(?:const|let)\s+([\w$]+)\s*(?::[^=;]{0,80})?=\s*(?:async\s*)?(?:function\b|\([^()]*\)[^=;{}]{0,80}=>)|^\s*(?:(?:public|private|protected|static|async)\s+)*(?!if\b|for\b|while\b|switch\b|catch\b)([\w$#]+)\s*\([^()]*\)[^;{}]{0,80}\{/gm)].map((match) => match[1] ?? match[2] ?? match[3] ?? '').at(-1) ?? '';
}

const TAMPERED = /\b(?:tamper|forged|forgery|manipulat|malicious|untrusted|not genuine|counterfeit)|\brefus(?:e|es|ed|ing) to (?:install|run|apply|load|execute|flash|start)\b/i;

/** `if (digest !== manifest.md5) throw …` in a function that decides what is genuine. */
export function decision(candidate: CallCandidate, uses: readonly ValueUse[], inputNames: readonly string[]): Evidence | undefined {
  for (const use of uses) {
    // Two digests that are made to be compared say nothing of what they are made of.
    const timed = use.how === 'argument' && use.name.endsWith('timingSafeEqual') && candidate.others.every(({ api }) => api !== 'hash');
    // `if (published.includes(digest)) return; throw …`
    const listed = use.how === 'argument' && /\.(?:includes|has)$/.test(use.name);
    if (use.how !== 'compare' && !timed && !listed) continue;
    const names = [candidate.inside[0] ?? '', functionAround(candidate, use.at)];
    // `approved.has(digest)`: what stands in that list may run, be flashed, be shown.
    if (listed && APPROVED.test(phraseOf(use.name.replace(/\.\w+$/, ''))) && inputNames.some((text) => WHOLE_FILE.test(text))) return { purpose: 'secret', name: names.find((name) => name !== '') ?? use.name, trusts: true };
    const judges = names.find((name) => TRUSTS.test(phraseOf(name)));
    const behind = candidate.textAt({ path: use.at.path, start: use.at.end, end: { ...use.at.end, offset: use.at.end.offset + 240 } });
    const after = timed ? behind.replace(/^[^(){};]*\)/, '') : behind;
    const end = afterRefusal(after);
    const next = /^\s*\)[\s)]*\{?\s*return\b/.test(after) ? afterRefusal(after.slice(end + 1)) + end + 1 : end;
    const installs = use.how === 'compare' && use.name.startsWith('!') && isInstalled(candidate, names) && REFUSES.test(after) && !LOOKS_FOR_CHANGE.test(after.slice(0, next));
    const refused = TAMPERED.test(after.slice(0, next)) || (installs && /modified|altered/i.test(after.slice(0, next)));
    if (listed && !refused) continue;
    if (judges !== undefined || refused || installs) return { purpose: 'secret', name: judges ?? (names.find((name) => name !== '') || 'this comparison'), trusts: true, ...(timed || refused || (judges !== undefined && use.how === 'compare' && installsIf(candidate, judges)) ? { attacked: true } : {}) };
  }
  return undefined;
}

/** Where the statement or block ends that follows a comparison: `) { throw new Error('…'); }`. */
function afterRefusal(after: string): number {
  const end = (/^[\s)]*\{/.test(after) ? /\n\s*\}|\}\s*$/ : /;|\n\s*\}/).exec(after)?.index;
  return end ?? after.length;
}

const INSTALLS = / (?:install|apply|flash|upgrade|update|deploy|activate)(?: \w+){0,2} $/;
const INSTALLERS = / (?:updaters?|updates|upgraders?|installers?|firmware|plugins?|addons?|extensions?) /;
const OWN_DATA = / (?:migrations?|schemas?|config|configs|settings|cache|caches|sync|lock|banner|notifier|state|record|row|document|index|table) /;
const REFUSES = /^[\s)]*\{?\s*(?:[^;{}]{0,120};\s*)?(?:throw\b|return\s+(?:false|null)\b|return\s+[^;]*\b(?:reject|Error)\b)/;
/** `Nothing to update`: what is asked is whether it is another one. */
const LOOKS_FOR_CHANGE = /up.to.date|unchanged|not changed|no change|already|skip/i;

/** `install(release)` of `SelfUpdater`: what passes here runs afterwards. */
function isInstalled(candidate: CallCandidate, names: readonly string[]): boolean {
  const around = [...candidate.inside, ...names, fileNameOf(candidate.path)].map(phraseOf);
  return names.some((name) => INSTALLS.test(phraseOf(name))) && around.some((name) => INSTALLERS.test(name)) && !around.some((name) => OWN_DATA.test(name));
}
