import { check } from '../check.ts';
import type { CheckDeps, CheckOptions, CheckResult } from '../check.ts';
import { keepRecord } from '../check-record.ts';
import { didYouMean } from '../core/closest.ts';
import { UsageError } from '../core/errors.ts';
import { exitCode, isActive } from '../core/exit-code.ts';
import type { Finding } from '../core/finding.ts';
import { openSnapshot } from '../git/open-snapshot.ts';
import type { GitContext } from '../git/open-snapshot.ts';
import { loadReporter } from '../report/index.ts';
import { textSnapshot } from './text-snapshot.ts';

/** What a tool says: words for the model, and the same as data where that is useful. */
export interface ToolAnswer {
  readonly text: string;
  readonly data?: Record<string, unknown>;
}

/** The tools, without the protocol. Each throws GuardError for what it cannot do. */
export interface GuardTools {
  checkStaged(): Promise<ToolAnswer>;
  checkCode(input: { readonly text: string; readonly path: string }): Promise<ToolAnswer>;
  explainRule(input: { readonly rule: string }): Promise<ToolAnswer>;
  verifyImport(input: { readonly specifier: string; readonly names?: readonly string[] | undefined; readonly path?: string | undefined }): Promise<ToolAnswer>;
}

/** Longest text that is checked, in characters. */
const maxTextLength = 1_048_576;

/** Makes the tools for one repository. No model is asked, whatever the configuration says: the caller is one. */
export function createTools(context: GitContext, options: CheckOptions, deps: CheckDeps): GuardTools {
  /** Checks a text in the place of a file; the rest of the repository is as it is staged. */
  const checkText = async (path: string, text: string): Promise<CheckResult> => {
    if (text.length > maxTextLength) throw new UsageError('usage-too-large', `the text has more than ${maxTextLength} characters`);
    const snapshot = await openSnapshot({ mode: 'staged' }, context);
    try {
      return await check(Promise.resolve(textSnapshot(snapshot, insideRepository(path), text)), options, deps);
    } finally {
      await snapshot.close();
    }
  };
  return {
    async checkStaged() {
      const snapshot = await openSnapshot({ mode: 'staged' }, context);
      try {
        const result = await check(Promise.resolve(snapshot), options, deps);
        await keepRecord(snapshot, result, { mode: 'staged' }, 'agent');
        return await describe(result);
      } finally {
        await snapshot.close();
      }
    },
    checkCode: async ({ text, path }) => describe(await checkText(path, text)),
    async explainRule({ rule }) {
      const rules = await deps.loadRules();
      const found = rules.find(({ meta }) => meta.id === rule);
      const ids = rules.map(({ meta }) => meta.id);
      if (found === undefined) throw new UsageError('usage-rule', `there is no rule "${rule}".${didYouMean(rule, ids)} All rules: ${ids.join(', ')}`);
      return { text: `# ${found.meta.id}: ${found.meta.title}\n\n${found.page.trim()}\n` };
    },
    async verifyImport({ specifier, names = [], path = 'guard-verify-import.ts' }) {
      const odd = names.find((name) => !/^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name));
      if (odd !== undefined) throw new UsageError('usage-name', `${JSON.stringify(odd)} cannot be the name of an export`);
      const imported = names.map((name, index) => (name === 'default' ? `default as name${index}` : `${name} as name${index}`));
      const source = JSON.stringify(specifier);
      const text = `import ${names.length === 0 ? `* as all from ${source}` : `{ ${imported.join(', ')} } from ${source}`};\n\nexport const used = [${names.length === 0 ? 'all' : names.map((_, index) => `name${index}`).join(', ')}];\n`;
      const { report } = await checkText(path, text);
      const findings = report.findings.filter((finding) => isActive(finding));
      const problems = findings.map(({ message, advice }) => `${message}${advice === '' ? '' : `; ${advice}`}`);
      const exists = findings.length === 0;
      // What could be looked up nowhere is neither there nor missing.
      const notices = report.notices.filter((notice) => notice !== '');
      return { text: exists ? `${specifier}: nothing speaks against it${notices.length === 0 ? '' : ` (${notices.join('; ')})`}` : problems.join('\n'), data: { exists, problems, notices } };
    },
  };
}

/** A path from the top, as git writes it. */
function insideRepository(path: string): string {
  const parts = path.replaceAll('\\', '/').split('/').filter((part) => part !== '' && part !== '.');
  if (parts.length === 0 || parts.includes('..') || path.startsWith('/') || /^[A-Za-z]:/.test(path) || path.includes('\0')) {
    throw new UsageError('usage-path', `${JSON.stringify(path)} is no path inside the repository; write it from the top: src/orders.ts`);
  }
  return parts.join('/');
}

async function describe({ report, config }: CheckResult): Promise<ToolAnswer> {
  const failOn = config.settings.failOn.value;
  const render = await loadReporter('agent');
  const text = render(report, { color: false, width: 100, failOn, includeExisting: false, quiet: false, verbose: false, rules: [] });
  const findings = report.findings.filter((finding) => isActive(finding)).map(asData);
  return { text, data: { exitCode: exitCode(report, failOn), findings, unread: report.coverage.flatMap((entry) => (entry.state === 'failed' ? [{ path: entry.path, reason: entry.reason, detail: entry.detail }] : [])) } };
}

function asData({ ruleId, severity, message, advice, location }: Finding): Record<string, unknown> {
  return { ruleId, severity, message, advice, path: location.path, line: location.start.line, column: location.start.column };
}
