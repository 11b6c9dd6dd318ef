import type { FlowCandidate, FlowHole } from '../../src/core/candidate.ts';
import type { Severity } from '../../src/core/finding.ts';
import type { Judgement, Rule } from '../../src/core/rule.ts';
import { code, freeName, gradeClient, isEscaped, isOfJob, nameOf, worstOf } from '../flows.ts';
import { readRulePage } from '../read-rule-page.ts';
import { withoutWeakHostChecks } from '../weak-host-checks.ts';
import page from './rule.md';

/** A request of the server whose target a client decides. @see https://cwe.mitre.org/data/definitions/918.html */
export const ssrf: Rule<'flow'> = { ...readRulePage(page), kinds: ['flow'], roles: ['Url'], judge };

/** Words of conditions that look at such a value; which scheme it has says nothing of the host. */
const CHECKS = /host|origin|domain|allow|whitelist|safe|valid|public|private|internal|ssrf|startsWith\((?!\s*(["'`])(?:https?:?(?:\/\/)?|\/)\1\s*\))|startsWith.*…|\.indexOf\([^()]*\)\s*[!=]==?\s*0\b|\b(?:is|check|assert|validate|verify|ensure)\w*(?:ur[il]|target|address|endpoint)\w*\(/i;

/** The connection itself refuses addresses inside: `dispatcher: getSafeDispatcher()`, `agent: ssrfFilter(url)`. */
const FILTERED = /\b(?:dispatcher|agent|https?Agent|lookup)\s*:\s*[\w$.]*(?:safe|ssrf|filter|guard|private|block)/i;

function judge(candidate: FlowCandidate): Judgement | undefined {
  const worst = worstOf(withoutWeakHostChecks(candidate), gradeOf, CHECKS);
  if (!worst || FILTERED.test(candidate.textAt(candidate.call))) return undefined;
  const name = freeName('target', worst.hole.text);
  return {
    severity: worst.severity, confidence: 'high', holes: worst.holes,
    message: `${nameOf(worst.hole)} decides where the server sends the request of ${code(candidate.callee)}: it can be an address inside your network`,
    advice: `Compare the host with a list of your own first: \`const ${name} = new URL(String(${worst.hole.text})); if (!ALLOWED_HOSTS.has(${name}.hostname)) throw …\`.`,
  };
}

/** The path that was asked for begins with a slash, which ends the host before it; with something cut off its front, nobody here can tell. */
const OWN_PATH = /\b(?:(?:req|request|ctx)\.(?:url|originalUrl|path)|pathname)(\.\w+\(.*)?$/s;

/** The name that a server was asked by. */
const OWN_HOST = /\b(?:headers\s*\.\s*|(?:headers|get|header)\)?\s*[[(]\s*['"`]|\.get\(['"`])(?:x-forwarded-)?host(?:['"`]\s*[\])])?$|\b(?:req|request|ctx)\.host(?:name)?$/i;

/** Only what stands before the path decides the host. */
function gradeOf(hole: FlowHole): Severity | undefined {
  // The address that was asked for begins with a slash; where a thing called `request` has a whole one, it is a request to be sent.
  if (hole.whole && /\b(?:req|request|ctx|config|options)\.(?:url|uri|originalUrl)$/.test(hole.source ?? hole.text)) return undefined;
  if (isEscaped(hole, 'url') || hole.proven.includes('prefix') || hole.proven.includes('own-address') || hole.proven.includes('authentic') || /^https?:\/\/[^/?#]+[/?#]/i.test(hole.before) || /^\/(?!\/)/.test(hole.before)) return undefined;
  // What stands before it is not known: the host may be constant, unless the scheme ends there.
  if (!hole.leading && hole.before !== '://') return undefined;
  if (hole.before !== '' && !/^(?:[a-z][a-z\d+.-]*:|:)?\/\/[^/?#]*$/i.test(hole.before)) return undefined;
  if (/\/\/[^/]/.test(hole.before) && OWN_PATH.test(hole.text)) return OWN_PATH.exec(hole.text)![1] === undefined ? undefined : 'suggestion';
  // `${protocol}://${req.headers.host}/api`: the program asks itself, wherever a client says that it is.
  return gradeClient(hole) && (isOfJob(hole) || OWN_HOST.test(hole.text)) ? 'warning' : gradeClient(hole);
}
