import type { FlowCandidate, FlowHole } from '../../src/core/candidate.ts';
import type { Severity } from '../../src/core/finding.ts';
import type { Judgement, Rule } from '../../src/core/rule.ts';
import { code, freeName, gradeClient, isEscaped, nameOf, worstOf } from '../flows.ts';
import { readRulePage } from '../read-rule-page.ts';
import { withoutWeakHostChecks } from '../weak-host-checks.ts';
import { isAskedBeside } from './asked-beside.ts';
import page from './rule.md';

/** A redirect whose target a client decides. @see https://cwe.mitre.org/data/definitions/601.html */
export const openRedirect: Rule<'flow'> = { ...readRulePage(page), kinds: ['flow'], roles: ['RedirectUrl'], judge };

/** The address that was asked for, and parts of it, lead back to the same site. */
const OWN_ADDRESS = /\b(?:originalUrl|req\.url|request\.url|ctx\.url|req\.path|request\.path|baseUrl|ctx\.path|\b(?:ctx|context|req|request)\.(?:href|URL|host)\b|hostname|headers\.host|get\(['"]host)|nextUrl|pathname|usePathname|\basPath\b/;

const COOKIE = /cookie/i;
const HEADER = /\bheaders?\b|\breferr?er\b/i;
/** Express says to write it where one means `back`: whoever comes from another site is sent back there. */
const REFERRER = /\breferr?er\b/i;

/** The scheme of the request, or what a proxy says that it was. */
const SCHEME = /(?:^|\.)protocol$|x-forwarded-proto\b/i;

/** … but not what stands in its query. */
const PARAMETER = /\bsearchParams\.get\(|\.query\b/;

/**
 * Words of conditions that look at such a value. A lone slash in front proves nothing, `//evil.example` has one too: what
 * counts is a longer beginning, or a look at the second character.
 */
const CHECKS = /host|origin|domain|allow|whitelist|(?<!timing)safe|valid|startsWith\((?!\s*(["'`])\/\1\s*\))|startsWith.*…|\.indexOf\([^()]*\)\s*[!=]==?\s*0\b|["'`](?:\/\/|\\\\)["'`]|\[1\]|charAt\(1\)|isRelative|isLocal|loopback|\b(?:is|check|assert|validate|verify|ensure)\w*(?:ur[il]|redirect|target|path)\w*\(/i;

/** `Location` says where something was made: no browser goes there. */
const CREATED = /\bstatus\(\s*20[12]\s*\)/;

function judge(candidate: FlowCandidate): Judgement | undefined {
  if (CREATED.test(candidate.callee)) return undefined;
  const worst = worstOf(withoutWeakHostChecks(candidate), (hole) => (isAskedBeside(candidate, hole) ? undefined : lowered(gradeOf(hole), hole, candidate)), CHECKS);
  if (!worst) return undefined;
  const { text } = worst.hole;
  const name = freeName('target', text);
  const path = `/^\\/(?![/\\\\])/.test(${name}) ? ${name} : '/'`;
  // The Response of the platform, and Next's, want a whole address.
  const isWhole = /^(?:Next)?Response\.redirect$/.test(candidate.callee);
  return {
    severity: worst.severity, confidence: 'high', holes: worst.holes,
    message: `${nameOf(worst.hole)} decides where ${code(candidate.callee)} sends the browser: it can be another site`,
    advice: `Allow paths of your own only: \`const ${name} = String(${text}); ${sending(candidate.callee, isWhole ? `new URL(${path}, request.url)` : path)}\`.`,
  };
}

/** The line that sends a browser to a target, as it is written by whoever does it in this way. */
function sending(callee: string, target: string): string {
  if (/^(?:(?:window|document|self|globalThis|top|parent)\.)?location$|\blocation\.href$/.test(callee)) return `${callee} = ${target}`;
  if (callee === '@Redirect()') return `return { url: ${target} }`;
  if (/\.(?:setHeader|set|header|append)$/.test(callee)) return `${callee}('Location', ${target})`;
  return callee.endsWith(' Location') ? `{ Location: ${target} }` : `${callee}(${target})`;
}

/** Where the page most often has the piece as a segment of its address, and asks the query only for want of it. */
function lowered(severity: Severity | undefined, hole: FlowHole, { holes }: FlowCandidate): Severity | undefined {
  return severity && holes.some((one) => one !== hole && one.proven.includes('encoded') && one.before === hole.before && one.after === hole.after) ? 'suggestion' : severity;
}

/** `router.push({ pathname: '/teams/[id]', query: { id } })`: what may stand in an address that is written as an object. */
const ADDRESS_MEMBERS = /^(?:|pathname|href|url|host|hostname|location|destination)$/i;

function gradeOf(hole: FlowHole): Severity | undefined {
  if (!ADDRESS_MEMBERS.test(hole.member)) return undefined;
  if ((isEscaped(hole, 'url') && !hole.proven.includes('cut-out')) || hole.proven.includes('prefix') || hole.proven.includes('own-address') || hole.proven.includes('authentic')) return undefined;
  // A segment of an address as it was sent holds no slash: it can be a host, and nothing else of another site.
  if (hole.proven.includes('encoded') && !hole.before.endsWith('//')) return undefined;
  // Next's `asPath` begins with the path of the page.
  if (/\basPath\b/.test(hole.root ?? '') && hole.before === '') return undefined;
  const whence = hole.source ?? hole.text;
  if (OWN_ADDRESS.test(whence) && !PARAMETER.test(whence)) return undefined;
  // The scheme is one of two whoever sent it, and no link chooses the headers of those who follow it.
  if (!hole.leading || (SCHEME.test(hole.text) && /^:?\/\//.test(hole.after))) return undefined;
  // After a host, a path or a query it cannot change the site; after a lone slash it can (`//evil`).
  if (hole.before !== '' && !/^(?:https?:)?\/\/[^/?#]*$/i.test(hole.before) && hole.before !== '/') return undefined;
  const severity = gradeClient(hole);
  // A link decides about its query, not about cookies, and about one header only: the page it stands on.
  // A numbered parameter is a piece of the path that was asked for, which begins with two slashes on purpose only.
  if (severity && (COOKIE.test(whence) || /\bparams\[\d\]$/.test(hole.text))) return 'suggestion';
  if (severity && REFERRER.test(whence) && !PARAMETER.test(whence)) return 'suggestion';
  return severity && HEADER.test(whence) ? 'warning' : severity;
}
