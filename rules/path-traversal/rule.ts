import type { FlowCandidate, FlowHole } from '../../src/core/candidate.ts';
import type { Severity } from '../../src/core/finding.ts';
import type { Judgement, Rule } from '../../src/core/rule.ts';
import { fileText } from '../file-text.ts';
import { code, freeName, gradeClient, isEscaped, isOfJob, nameOf, worstOf } from '../flows.ts';
import { readRulePage } from '../read-rule-page.ts';
import { placeOf } from '../uploads.ts';
import page from './rule.md';
import { withoutWeakChecks } from './weak-checks.ts';

/** A file whose name a client decides. @see https://cwe.mitre.org/data/definitions/22.html */
export const pathTraversal: Rule<'flow'> = { ...readRulePage(page), kinds: ['flow'], roles: ['Path'], judge };

/** Names that the server's own upload handler made. */
const MADE_BY_SERVER = /(?:files?|upload\w*|image|avatar)(?:\[[^\]]*\]|Obj\w*|\b).*\.(?:path|filepath|tempFilePath|destination|filename|fd)$|file\w*\.(?:path|filename)$/i;

/** The same, whatever the handler calls one of them. */
const IN_FILES = /\.files?(?:\[[^\]]*\]|[!?])*\.(?:path|filepath|tempFilePath|destination|filename)$/;

/** The name of an entry, as models of archive readers call it. */
const IN_ARCHIVE = /\.(?:entryName|linkname)$|\b(?:entry|header|file|f)\.(?:path|name)$/;
/** Files of forms have a `name` too. */
const ARCHIVES = /zip|\btar\b|archive|extract|\bentr(?:y|ies)\b|\brar\b|7z/i;

/** Words of conditions that look at such a value. */
const CHECKS = /startsWith|valid\w{0,20}_?(?:path|dir|folder)|inside|within|relative|sub_?(?:path|dir|folder)|traversal|\.\.|is_?safe|allowed|\.indexOf\([^()]*\)\s*[!=]==?\s*0\b|(?:files|names|entries|list|listing|known|available|existing|supported|paths)\w*(?:\(\))?\.(?:includes|has|some|indexOf)\(/i;

function judge(candidate: FlowCandidate): Judgement | undefined {
  const unguarded = worstOf(candidate, gradeOf, CHECKS);
  const weak = unguarded ? undefined : withoutWeakChecks(candidate);
  const worst = unguarded ?? (weak && worstOf(weak.candidate, gradeOf, CHECKS));
  if (!worst) return undefined;
  const { hole } = worst;
  const beside = weak?.beside;
  const name = freeName('target', hole.text);
  const who = IN_ARCHIVE.test(hole.text) && ARCHIVES.test(fileText(candidate)) ? `${code(hole.text)} (named by whoever made the archive)` : nameOf(hole);
  return {
    severity: beside && worst.severity === 'error' ? 'warning' : worst.severity, confidence: 'high', holes: worst.holes,
    message: `${who} becomes part of the file name in ${code(candidate.callee)}: ${beside ? `${code(beside.check)} holds for a folder beside it too whose name only begins like it` : 'with `../` it leaves the folder'}`,
    advice: beside
      ? `Compare with the separator behind it: ${code(beside.check.replace(/\)?(?:\s*[!=]==?\s*0)?$/, (end) => ` + path.sep${end}`))}.`
      : `Keep the last part only (\`path.basename(${hole.text})\`), or resolve it and check that it stays inside: \`const ${name} = path.resolve(ROOT, ${hole.text}); if (!${name}.startsWith(ROOT + path.sep)) throw …\`.`,
  };
}

function gradeOf(hole: FlowHole): Severity | undefined {
  if (isEscaped(hole, 'path', 'url') || hole.proven.includes('prefix') || hole.proven.includes('no-dots') || MADE_BY_SERVER.test(hole.text) || IN_FILES.test(placeOf(hole)) || isOfJob(hole)) return undefined;
  // Something of the program was found by it; only a database that compares texts with numbers finds `12` by `12/..` as well.
  if (hole.proven.includes('found-by-id') && gradeClient(hole)) return 'suggestion';
  // A route's parameter holds no slash, but %2F becomes one where the framework decodes it; Next's pages get it as it was sent.
  return hole.proven.includes('encoded') && gradeClient(hole) ? 'suggestion' : gradeClient(hole);
}
