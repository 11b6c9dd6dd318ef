import { spawn } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import type { GitError } from '../core/errors.ts';
import { garbled } from './diff-entry.ts';
import { explainFailure } from './explain-failure.ts';
import { DEFAULT_MAX_BLOB_BYTES, DEFAULT_TIMEOUT_MS } from './git-context.ts';
import type { GitContext } from './git-context.ts';
import { gitEnvironment } from './git-environment.ts';
import { HARDENING } from './run-git.ts';

export interface GitObject {
  readonly oid: string;
  readonly type: string;
  /** Full length; `bytes` is shorter where it is over the limit. */
  readonly size: number;
  readonly bytes: Uint8Array;
}

type Answer = GitObject | undefined;

interface Request {
  readonly names: readonly string[];
  readonly answers: Answer[];
  readonly resolve: (answers: Answer[]) => void;
  readonly reject: (error: Error) => void;
}

const FOUND = /^([0-9a-f]{40,64}) (blob|tree|commit|tag) (\d+)$/;
const NOT_FOUND = / (?:missing|ambiguous|submodule)$/;
const NEWLINE = 0x0a;
/** So many objects may end git, one after the other. */
const MAX_RESTARTS = 200;

/**
 * One `git cat-file --batch` that stays open for the whole check: object names go in, objects come out, in order.
 *
 * This is the only process that is not started through simple-git: the analysis asks several times (a file, then what it
 * imports, then what that imports), and simple-git 4 closes stdin right after what it was given at the start (its `input`
 * ends the stream; `outputHandler` sees stdout and stderr only), so it would need a process for each round.
 *
 * Names that cannot be resolved are `undefined`, and so are objects at which git gives up (damaged, or left out of a partial
 * clone): the rest is asked of another process. A name with a line end cannot be asked for.
 * @see https://git-scm.com/docs/git-cat-file#_batch_output
 */
export class ObjectReader {
  readonly #context: GitContext;
  readonly #maxBytes: number;
  readonly #timeoutMs: number;
  #child: ChildProcessWithoutNullStreams | undefined;
  #failure: GitError | undefined;
  #queue: Request[] = [];
  #header: Buffer[] = [];
  #body: { object: { oid: string; type: string; size: number; bytes: Buffer }; received: number } | undefined;
  #stderr = '';
  #restarts = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(context: GitContext) {
    this.#context = context;
    this.#maxBytes = context.maxBlobBytes ?? DEFAULT_MAX_BLOB_BYTES;
    this.#timeoutMs = context.timeoutMs ?? DEFAULT_TIMEOUT_MS;
  }

  /**
   * Reads objects by id or by name (`HEAD:src/a.ts`, `main^{commit}`); the answers have the order of the names.
   * @throws GitError when git ends before it has answered
   */
  read(names: readonly string[]): Promise<Answer[]> {
    if (names.length === 0) return Promise.resolve([]);
    if (this.#context.signal?.aborted === true) this.#fail({ exitCode: null, reason: 'aborted' });
    if (this.#failure !== undefined) return Promise.reject(this.#failure);
    const bad = names.find((name) => /[\n\0]/.test(name) || name === '');
    if (bad !== undefined) throw new TypeError(`not a name that cat-file can be asked for: ${JSON.stringify(bad)}`);
    return new Promise((resolve, reject) => {
      const child = (this.#child ??= this.#start());
      this.#queue.push({ names, answers: [], resolve, reject });
      this.#hold(child, true);
      child.stdin.write(`${names.join('\n')}\n`);
    });
  }

  /** Ends the process; what is still asked for is rejected. */
  async close(): Promise<void> {
    const child = this.#child;
    if (child === undefined) return;
    this.#child = undefined;
    const gone = new Promise<void>((resolve) => {
      if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) resolve();
      else child.once('exit', () => resolve());
    });
    this.#fail({ exitCode: null, reason: 'aborted' });
    child.ref();
    child.kill('SIGKILL'); // it only reads, so there is nothing it could leave behind
    await gone;
  }

  #start(): ChildProcessWithoutNullStreams {
    const { cwd, env, signal } = this.#context;
    const child = spawn('git', [...HARDENING, 'cat-file', '--batch'], { cwd, env: gitEnvironment(env), windowsHide: true });
    child.stdout.on('data', (chunk: Buffer) => this.#receive(chunk));
    child.stderr.on('data', (chunk: Buffer) => (this.#stderr = (this.#stderr + chunk.toString('utf8')).slice(0, 10_000)));
    // A git that ends without reading its input would otherwise bring the program down with EPIPE; `close` tells why it ended.
    child.stdin.on('error', () => {});
    child.on('error', (error) => {
      this.#stderr += String(error);
      this.#fail({ exitCode: -1 });
    });
    child.on('close', (exitCode) => {
      if (this.#child === child && this.#failure === undefined && !this.#goOn(exitCode)) this.#fail({ exitCode });
    });
    signal?.addEventListener('abort', () => this.#fail({ exitCode: null, reason: 'aborted' }), { once: true });
    return child;
  }

  /** After an object at which git gave up: it has no answer, and the next ones are asked for anew. False when git ended for another reason. */
  #goOn(exitCode: number | null): boolean {
    const request = this.#queue[0];
    if (request === undefined || this.#restarts >= MAX_RESTARTS || explainFailure({ command: 'cat-file', stderr: this.#stderr, exitCode }).code !== 'git-unreadable-object') return false;
    this.#restarts++;
    this.#stderr = '';
    this.#header = [];
    this.#body = undefined;
    this.#child = undefined;
    this.#answer(undefined);
    const left = this.#queue.flatMap(({ names, answers }) => names.slice(answers.length));
    if (left.length > 0) {
      this.#child = this.#start();
      this.#hold(this.#child, true);
      this.#child.stdin.write(`${left.join('\n')}\n`);
    }
    return true;
  }

  /** An idle reader is no reason for the program to stay alive. */
  #hold(child: ChildProcessWithoutNullStreams, busy: boolean): void {
    clearTimeout(this.#timer);
    if (busy) this.#timer = setTimeout(() => this.#fail({ exitCode: null, reason: 'timeout' }), this.#timeoutMs);
    for (const handle of [child, child.stdin, child.stdout, child.stderr] as unknown as { ref(): void; unref(): void }[]) {
      if (busy) handle.ref();
      else handle.unref();
    }
  }

  #fail(how: { exitCode: number | null; reason?: 'timeout' | 'aborted' }): void {
    clearTimeout(this.#timer);
    if (this.#failure !== undefined) return;
    this.#failure = explainFailure({ command: 'cat-file', stderr: this.#stderr, timeoutMs: this.#timeoutMs, ...how });
    this.#settleAll(this.#failure);
  }

  #settleAll(error: Error): void {
    const queue = this.#queue;
    this.#queue = [];
    for (const request of queue) request.reject(error);
    this.#child?.kill('SIGKILL');
  }

  #receive(chunk: Buffer): void {
    if (this.#failure !== undefined) return;
    this.#timer?.refresh();
    try {
      for (let at = 0; at < chunk.length; ) at = this.#body === undefined ? this.#takeHeader(chunk, at) : this.#takeBody(chunk, at);
    } catch (error) {
      this.#failure = error as GitError;
      this.#settleAll(this.#failure);
    }
  }

  #takeHeader(chunk: Buffer, at: number): number {
    const end = chunk.indexOf(NEWLINE, at);
    this.#header.push(chunk.subarray(at, end === -1 ? chunk.length : end));
    if (end === -1) return chunk.length;
    const line = Buffer.concat(this.#header).toString('utf8');
    this.#header = [];
    const found = FOUND.exec(line);
    if (found !== null) {
      const size = Number(found[3]);
      const bytes = Buffer.allocUnsafeSlow(Math.min(size, this.#maxBytes + 1));
      this.#body = { object: { oid: found[1]!, type: found[2]!, size, bytes }, received: 0 };
    } else if (NOT_FOUND.test(line)) this.#answer(undefined);
    else throw garbled('cat-file gave an unknown answer');
    return end + 1;
  }

  #takeBody(chunk: Buffer, at: number): number {
    const body = this.#body!;
    const { object } = body;
    const end = Math.min(chunk.length, at + object.size - body.received);
    // `copy` stops at the end of its target, which is where the limit is.
    if (body.received < object.bytes.length) chunk.copy(object.bytes, body.received, at, end);
    body.received += end - at;
    if (body.received < object.size || end === chunk.length) return end;
    if (chunk[end] !== NEWLINE) throw garbled('cat-file gave an object of another length than it said');
    this.#body = undefined;
    this.#answer(object);
    return end + 1;
  }

  #answer(answer: Answer): void {
    const request = this.#queue[0];
    if (request === undefined) throw garbled('cat-file gave an answer that nobody asked for');
    request.answers.push(answer);
    if (request.answers.length < request.names.length) return;
    this.#queue.shift();
    if (this.#queue.length === 0 && this.#child !== undefined) this.#hold(this.#child, false);
    request.resolve(request.answers);
  }
}
