import type { FlowCandidate, FlowHole } from '../../src/core/candidate.ts';
import type { Severity } from '../../src/core/finding.ts';
import type { Judgement } from '../../src/core/rule.ts';
import type { MadeBy } from '../../src/core/value-view.ts';
import { fileText } from '../file-text.ts';
import { code, isEscaped } from '../flows.ts';
import { phraseOf } from '../names.ts';

/** Texts that people write for other people; what only the owner of a page writes is called otherwise (`post`, `page`, `doc`). */
const WRITTEN_BY_USERS = / (?:comments?|messages?|msg|reply|replies|reviews?|bio|biography|feedback|chats?|notes?|questions?|answers?|issues?|tickets?|users?|profile|threads?|topic|forum|tweet|status|submission|conversation|guestbook|mail|email|inbox) /;
/** What the program has beside itself when it is built. */
const OWN_FILES = /\breadFile|\breadme\b|\bchangelog\b|\.mdx?\b|\bgetStatic|\bimport\(|\bgray-?matter|\bmatter\b|\bfrontmatter/i;
const CLEANS = /saniti[sz]|purify|escape|\bxss\b|\bclean/i;
/** The library is told to leave markup out, or what it gives is cleaned before anybody gets it. */
const TOLD = /\bpostprocess\b|\bsanitizer?\s*:|\brenderer\b[^;]{0,400}\bhtml\s*[(:=]/;

/** Markdown of unknown text, by a library that lets the HTML in it through. @see https://marked.js.org/#usage */
export function judgeMarkdown(candidate: FlowCandidate): Judgement | undefined {
  const made = candidate.argument.made.find(({ api }) => api === 'markdown');
  const hole = candidate.holes.find((one) => !isEscaped(one, 'html'));
  // `of` is empty where only constants went in.
  if (!made || !hole || made.of.length === 0 || made.constants['text'] !== undefined || made.of.some((text) => CLEANS.test(text))) return undefined;
  const severity = gradeMarkdown(hole, made, candidate);
  const whole = fileText(candidate);
  if (!severity || TOLD.test(whole)) return undefined;
  const text = made.of[0]!;
  return {
    severity, confidence: 'medium', holes: [candidate.holes.indexOf(hole)],
    message: `${code(made.callee)} lets the HTML in ${code(text)} through, and it becomes markup in ${code(candidate.callee)}: a script in it runs in the reader's browser`,
    advice: `Sanitise what it gives: ${code(`DOMPurify.sanitize(${made.callee}(${text}))`)} (isomorphic-dompurify where there is no browser).`,
  };
}

function gradeMarkdown(hole: FlowHole, made: MadeBy, candidate: FlowCandidate): Severity | undefined {
  if (hole.origin === 'request' || hole.origin === 'request-call') return 'error';
  const named = [hole.text, ...made.of];
  if (hole.origin === 'environment' || named.some((text) => OWN_FILES.test(text))) return undefined;
  const file = candidate.path.slice(candidate.path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
  return [...named, ...candidate.inside.slice(0, 2), file].some((text) => WRITTEN_BY_USERS.test(phraseOf(text))) ? 'warning' : 'suggestion';
}
