import type { FlowCandidate, FlowHole } from '../../src/core/candidate.ts';
import type { Severity } from '../../src/core/finding.ts';
import type { Judgement, Rule } from '../../src/core/rule.ts';
import { code, gradeClient, isEscaped, nameOf, worstOf } from '../flows.ts';
import { readRulePage } from '../read-rule-page.ts';
import { judgeMarkdown } from './markdown.ts';
import page from './rule.md';

/** Client data that a browser reads as markup. @see https://cwe.mitre.org/data/definitions/79.html */
export const xss: Rule<'flow'> = { ...readRulePage(page), kinds: ['flow'], roles: ['Html'], apis: ['markdown'], judge };

/** Words of conditions that look at such a value. */
const CHECKS = /sanit|escape/i;

function judge(candidate: FlowCandidate): Judgement | undefined {
  const worst = worstOf(candidate, (hole) => gradeOf(hole, candidate), CHECKS);
  if (!worst) return judgeMarkdown(candidate);
  const isResponse = [RESPONSES, PAGES, BODY].some((one) => one.test(candidate.callee));
  return {
    severity: worst.severity, confidence: worst.hole.before.includes('<') ? 'high' : 'medium', holes: worst.holes,
    message: `${nameOf(worst.hole)} becomes markup in ${code(candidate.callee)}: a script in it runs in the reader's browser`,
    advice: isResponse
      ? `Escape it (\`escapeHtml(${worst.hole.text})\` of escape-html), render a template that escapes, or send data: \`${candidate.callee === 'return' ? 'return { … }' : 'res.json({ … })'}\`.`
      : candidate.callee.includes('dangerouslySetInnerHTML')
        ? `Write it as a child, which React escapes (\`{${worst.hole.text}}\`), or sanitise it first: \`DOMPurify.sanitize(${worst.hole.text})\`.`
        : `Write text (\`element.textContent = ${worst.hole.text}\`), or sanitise it first: \`DOMPurify.sanitize(${worst.hole.text})\`.`,
  };
}

const SENT_PATH = /\b(?:req|request|ctx)\.(?:url|originalUrl|path|baseUrl)$|\bpathname$/;
const RESPONSES = /(?<!\bdocument)\.(?:send|end|write)$/;
const PAGES = /\.html$|^(?:Next)?Response$|^return$|\.newResponse$/;
const BODY = /\.body$/;

/** Characters of markup were replaced in it, by hand: between elements `<` is what counts, in an attribute the quote around it. */
function isDefused(hole: FlowHole): boolean {
  const gone = hole.proven.filter((one) => one.startsWith('without ')).join('');
  if (gone === '') return false;
  const attribute = /<[a-z][^<>]*=\s*(["']?)[^"'<>]*$/i.exec(hole.before);
  // Without quotes a space ends the value.
  return attribute ? attribute[1] !== '' && gone.includes(attribute[1]!) : gone.includes('<');
}

function gradeOf(hole: FlowHole, candidate: FlowCandidate): Severity | undefined {
  // Browsers write `<` as `%3C` into the path that they ask for, and nobody has decoded it.
  return gradePlace(hole, candidate) && SENT_PATH.test(hole.text) ? 'suggestion' : gradePlace(hole, candidate);
}

function gradePlace(hole: FlowHole, candidate: FlowCandidate): Severity | undefined {
  if (isDefused(hole)) return undefined;
  // No link and no form makes another person's browser send a header of its choice.
  if (isEscaped(hole, 'html', 'url') || /\bheaders?\b|\.(?:origin|host|hostname|protocol)$/.test(hole.text)) return undefined;
  // JSON keeps `</script>` as it is.
  if (hole.text.includes('JSON.stringify(') && !/<script\b[^>]*>[^<]*$/i.test(hole.before)) return undefined;
  // Fastify sends texts as texts, unless it is told that this is a page.
  if (candidate.library === 'fastify' && !/html/i.test(textBefore(candidate))) return undefined;
  // What a handler gives back: where markup stands around it, it is a page.
  if (candidate.callee === 'return' || /\bh\.response$/.test(candidate.callee)) return hasMarkup(hole) && !isOtherType(candidate) ? gradeClient(hole) : undefined;
  if (BODY.test(candidate.callee)) return isPage(hole, candidate) ? gradeClient(hole) : undefined;
  if (!RESPONSES.test(candidate.callee)) return gradeClient(hole);
  if (hole.member !== '' || isOtherType(candidate)) return undefined;
  // Sent as it is, an object is JSON and a body of another type is no page; with markup around it, it is one.
  if (hasMarkup(hole)) return gradeClient(hole);
  if (hole.mayBeObject && !/\bquery\b/.test(hole.text)) return undefined;
  return candidate.callee.endsWith('.send') && (hole.whole ? /\b(?:query|params|param)\b/.test(hole.text) : !hole.before.trimStart().startsWith('{')) ? gradeClient(hole) : undefined;
}

function hasMarkup(hole: FlowHole): boolean {
  return /<[a-z!/]/i.test(hole.before) || /<[a-z!/]/i.test(hole.after);
}

/** It was said to be something else than a page: in the call itself, or for what is given back before it in the same function, and nothing else since. */
function isOtherType(candidate: FlowCandidate): boolean {
  // What was said of a response before it is sent, the flow knows by its paths.
  const before = RESPONSES.test(candidate.callee) ? '' : textBefore(candidate);
  const start = Math.max(before.lastIndexOf('=>'), before.lastIndexOf('function'));
  const said = [...`${start === -1 ? '' : before.slice(start)} ${candidate.callee}`.matchAll(SAYS_TYPE)].at(-1)?.[1];
  return said !== undefined && !/html|svg|\bxml/i.test(said);
}

/** `res.type('txt')`, `res.setHeader('Content-Type', 'text/plain')`, `{ 'content-type': 'application/json' }`. */
const SAYS_TYPE = /(?:\b(?:type|contentType)\(|content-type['"`]\s*[,:])\s*['"`.]([\w./+-]+)/gi;

/** The call and some lines before it, where its type is set. */
function textBefore({ call, textAt }: FlowCandidate): string {
  return textAt({ ...call, start: { ...call.start, offset: Math.max(0, call.start.offset - 400) } });
}

/** Koa sends what begins with `<` as a page, and everything else as text, unless the type was said. @see https://koajs.com/#response-body- */
function isPage(hole: FlowHole, candidate: FlowCandidate): boolean {
  if (hole.member !== '') return false;
  const types = (candidate.args['type']?.constants ?? []).filter((one) => typeof one === 'string');
  if (types.length > 0) return types.some((one) => /html|svg/i.test(one));
  const start = hole.leading ? hole.before : candidate.textAt(candidate.argument.at ?? candidate.call).replace(/^['"`]/, '');
  // A query is a text that the client writes from its first letter on; a body may be an object, which is sent as JSON.
  return /^\s*</.test(start) || (hole.whole && /\b(?:query|params|querystring)\b/.test(hole.text));
}
