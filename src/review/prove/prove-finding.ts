import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Fix } from '../../core/finding.ts';
import { parseSource } from '../../syntax/parse.ts';
import { listImports } from '../../syntax/imports.ts';
import { checkFix } from '../answers/check-fix.ts';
import { plainText } from '../answers/plain-text.ts';
import type { Proof, ProveFinding, ReviewFinding, ReviewInput } from '../contracts.ts';
import { guardedRepository } from '../repository/guarded-repository.ts';
import { repositoryOf } from '../repository/repository.ts';
import { proofRequest } from './proof-request.ts';
import type { ProofAnswer } from './proof-request.ts';
import { runInSandbox, sandboxProblem } from './sandbox.ts';
import type { SandboxResult } from './sandbox.ts';
import { closureOf, registerFile, writeCopy } from './work-copy.ts';

const LIMITS = { timeoutMs: 20_000, memoryMb: 256 };
const TEST = 'guard-proof.ts';
/** A program that did not get as far as its assertions proves nothing. */
const NOT_LOADED = /ERR_MODULE_NOT_FOUND|ERR_UNSUPPORTED|ERR_REQUIRE|Cannot find (?:module|package)|SyntaxError|does not provide an export|ERR_UNKNOWN_FILE_EXTENSION/;

/**
 * Has the model write a failing test for a finding and runs it in a sandbox on a throwaway copy of the snapshot. It counts only if it
 * fails before the fix and passes after it, twice each, so that chance proves nothing.
 */
export const proveFinding: ProveFinding = async (finding, unit, input, ask) => {
  const not = (detail: string): Proof => ({ finding, outcome: 'not-run', detail });
  const problem = await sandboxProblem();
  if (problem !== undefined) return not(problem);
  const request = await proofRequest(finding, unit, input);
  const result = await ask(request, 'deep', new AbortController().signal);
  if (!result.ok) return not(`no test: ${result.failure.detail}`);
  const answer = result.answer as ProofAnswer;
  if (!answer.possible) return not(`no test: ${plainText(answer.reason)}`);
  const fix = finding.finding.fix ?? fixOf(finding, unit.files.find((file) => file.path === finding.finding.location.path)?.newText, answer.fix);
  if (!fix) return not('there is no fix that holds, so a test that fails would prove nothing');
  return run(finding, request.restore(answer.test), fix, input);
};

function fixOf(finding: ReviewFinding, text: string | undefined, lines: string | null): Fix | undefined {
  const { path, start, end } = finding.finding.location;
  return lines === null || text === undefined ? undefined : checkFix(parseSource(path, text), start.line, end.line, lines);
}

async function run(finding: ReviewFinding, test: string, fix: Fix, input: ReviewInput): Promise<Proof> {
  const { path } = finding.finding.location;
  const repository = guardedRepository(repositoryOf(input.snapshot), input.settings.exclude);
  const imported = await Promise.all(listImports(test).map(({ specifier }) => repository.resolve(TEST, specifier)));
  const files = await closureOf(repository, [path, ...imported.filter((one) => one !== undefined)]);
  if (!files) return { finding, outcome: 'not-run', detail: 'what the test needs is too much to be copied' };
  const text = files.get(path) ?? '';
  const mended = fix.edits.reduceRight((all, edit) => all.slice(0, edit.start) + edit.text + all.slice(edit.end), text);
  const before = await runTwice(new Map([...files, [TEST, test]]), input);
  if (!before) return { finding, outcome: 'not-run', detail: 'the test does not give the same result twice' };
  const failed = verdictOf(before);
  if (failed !== 'failed') return { finding, outcome: failed === 'passed' ? 'not-reproduced' : 'not-run', detail: failed === 'passed' ? 'the test passes before the fix' : reasonOf(before) };
  const after = await runTwice(new Map([...files, [path, mended], [TEST, test]]), input);
  if (!after || verdictOf(after) !== 'passed') return { finding, outcome: 'not-reproduced', detail: `the test fails with the fix as well${after ? ` (${reasonOf(after)})` : ''}` };
  return { finding: proven(finding), outcome: 'reproduced', detail: `fails before the fix (${reasonOf(before)}) and passes after it` };
}

/** Undefined when two runs differ. */
async function runTwice(files: ReadonlyMap<string, string>, input: ReviewInput): Promise<SandboxResult | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'guard-proof-'));
  try {
    await writeCopy(folder, files);
    const modules = input.disk?.kindOf('node_modules') === 'folder' ? join(input.snapshot.root, 'node_modules') : undefined;
    const args = ['--import', `./${registerFile}`, TEST];
    const one = await runInSandbox(folder, modules, args, LIMITS);
    if (verdictOf(one) === 'broken') return one;
    const two = await runInSandbox(folder, modules, args, LIMITS);
    return verdictOf(one) === verdictOf(two) ? one : undefined;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function verdictOf({ code, timedOut, stderr }: SandboxResult): 'passed' | 'failed' | 'broken' {
  if (code === 0) return 'passed';
  return timedOut || code === undefined || NOT_LOADED.test(stderr) || !/Error\b/.test(stderr) ? 'broken' : 'failed';
}

function reasonOf({ timedOut, stderr }: SandboxResult): string {
  if (timedOut) return `it did not end within ${LIMITS.timeoutMs / 1000} seconds`;
  const line = stderr.split('\n').find((one) => /\b\w*Error\b.*:/.test(one)) ?? stderr.trim().split('\n')[0] ?? '';
  return plainText(line.trim()).slice(0, 200) || 'it gave no reason';
}

/** A race that was reproduced may block as any other error; everything else was one before. */
function proven(one: ReviewFinding): ReviewFinding {
  const severity = one.comment.category === 'async-concurrency' && one.comment.severity === 'error' ? 'error' : one.finding.severity;
  return { ...one, finding: { ...one.finding, severity, confidence: 'high', message: `${one.finding.message}. Reproduced: a test fails before the fix and passes after it` } };
}
