import type { CallCandidate, ValueUse } from '../src/core/call-candidate.ts';
import { armsOfSame, beginningOf, installsIf, refuses } from './fetched.ts';
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

const TAMPERED = /\b(?:tamper|forged|forgery|manipulat|malicious|untrusted|not genuine|counterfeit)|\brefus(?:e|es|ed|ing) to (?:install|run|apply|load|execute|flash|start)\b/i;

/** `if (digest !== manifest.md5) throw …` in a function that decides what is genuine. */
export function decision(candidate: CallCandidate, uses: readonly ValueUse[], inputNames: readonly string[]): Evidence | undefined {
  for (const use of uses) {
    // Two digests that are made to be compared say nothing of what they are made of.
    const timed = use.how === 'argument' && use.name.endsWith('timingSafeEqual') && candidate.others.every(({ api }) => api !== 'hash');
    // `if (published.includes(digest)) return; throw …`
    const listed = use.how === 'argument' && /\.(?:includes|has)$/.test(use.name);
    if (use.how !== 'compare' && !timed && !listed) continue;
    const names = [candidate.inside[0] ?? '', candidate.functionAt(use.at)?.name ?? ''];
    // `approved.has(digest)`: what stands in that list may run, be flashed, be shown.
    if (listed && APPROVED.test(phraseOf(use.name.replace(/\.\w+$/, ''))) && inputNames.some((text) => WHOLE_FILE.test(text))) return { purpose: 'secret', name: names.find((name) => name !== '') ?? use.name, trusts: true };
    const judges = names.find((name) => TRUSTS.test(phraseOf(name)));
    const other = armsOfSame(candidate, use)?.fails ?? '';
    const says = beginningOf(other);
    const installs = use.how === 'compare' && isInstalled(candidate, names) && refuses(other);
    const refused = TAMPERED.test(says) || (installs && /modified|altered/i.test(says));
    if (listed && !refused) continue;
    if (judges !== undefined || refused || installs) return { purpose: 'secret', name: judges ?? (names.find((name) => name !== '') || 'this comparison'), trusts: true, ...(timed || refused || (judges !== undefined && use.how === 'compare' && installsIf(candidate, judges)) ? { attacked: true } : {}) };
  }
  return undefined;
}

const INSTALLS = / (?:install|apply|flash|upgrade|update|deploy|activate)(?: \w+){0,2} $/;
const INSTALLERS = / (?:updaters?|updates|upgraders?|installers?|firmware|plugins?|addons?|extensions?) /;
const OWN_DATA = / (?:migrations?|schemas?|config|configs|settings|cache|caches|sync|lock|banner|notifier|state|record|row|document|index|table) /;

/** `install(release)` of `SelfUpdater`: what passes here runs afterwards. */
function isInstalled(candidate: CallCandidate, names: readonly string[]): boolean {
  const around = [...candidate.inside, ...names, fileNameOf(candidate.path)].map(phraseOf);
  return names.some((name) => INSTALLS.test(phraseOf(name))) && around.some((name) => INSTALLERS.test(name)) && !around.some((name) => OWN_DATA.test(name));
}
