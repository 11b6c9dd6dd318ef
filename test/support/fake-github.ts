/**
 * GitHub's API on the loopback interface, for one pull request. Each request is held against GitHub's published description
 * (test/integration/github-api), and three rules are added that it lacks: which values `side` has, that a start line comes before its
 * line, and that a commented line is part of the diff (else the whole review is refused).
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Ajv } from 'ajv';
import type { ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

/** How GitHub behaves. `read-only`: reading works and writing is 403, as with the token of a fork's pull request. */
export type ApiMood = 'ok' | 'read-only' | 'not-found' | 'rate-limited' | 'broken' | 'breaks-after-review' | 'silent' | 'no-graphql';

export interface FakeComment {
  readonly id: number;
  readonly path: string;
  readonly line: number;
  readonly start_line?: number;
  body: string;
  readonly user: { readonly login: string; readonly type: string };
  isResolved: boolean;
  readonly replies: string[];
}

interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

const description = JSON.parse(readFileSync(new URL('../integration/github-api/description.json', import.meta.url), 'utf8'));
const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
addFormats.default(ajv);
ajv.addSchema(description, 'gh');

const routes = Object.entries(description.paths as Record<string, Record<string, unknown>>).flatMap(([template, methods]) =>
  Object.keys(methods).map((method) => ({
    method: method.toUpperCase(),
    template,
    pattern: new RegExp(`^${template.replace(/[.]/g, '\\.').replace(/\{basehead\}/, '(.+)').replace(/\{\w+\}/g, '([^/]+)')}$`),
    validateBody: compile(template, method, 'requestBody/content/application~1json/schema'),
  })),
);

function compile(template: string, method: string, rest: string): ValidateFunction | undefined {
  const steps = [template.replaceAll('~', '~0').replaceAll('/', '~1').replaceAll('{', '%7B').replaceAll('}', '%7D'), method, rest];
  const [first] = rest.split('/');
  if (description.paths[template][method][first!] === undefined) return undefined;
  return ajv.compile({ $ref: `gh#/paths/${steps.join('/')}` });
}

export class FakeGithub {
  readonly comments: FakeComment[] = [];
  readonly issueComments: { id: number; body: string; user: { login: string; type: string } }[] = [];
  readonly reviews: { body: string; comments: number }[] = [];
  /** What was asked, as `POST /repos/…`. */
  readonly log: string[] = [];
  /** Requests that GitHub's description or its three further rules do not allow. Must stay empty. */
  readonly violations: string[] = [];
  /** Lines that may be commented on, by path; without an entry for a path every line may. */
  readonly diff = new Map<string, ReadonlySet<number>>();
  files: readonly { filename: string; patch: string }[] = [];
  head = '';
  mergeBase = '';
  headRepository = 'acme/shop';
  viewer = 'github-actions[bot]';
  mood: ApiMood = 'ok';
  #next = 100;
  #limited = 0;
  readonly #server: Server;
  url = '';

  constructor() {
    this.#server = createServer((request, response) => void this.#serve(request, response));
  }

  async start(): Promise<this> {
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done));
    this.url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
    return this;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const url = new URL(request.url!, this.url);
    this.log.push(`${request.method} ${url.pathname}`);
    if (this.mood === 'silent') return void request.socket.destroy();
    const text = Buffer.concat(chunks).toString('utf8');
    const { status, body, headers } = this.#moody(request.method!, url, text === '' ? undefined : JSON.parse(text));
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(body === undefined ? undefined : JSON.stringify(body));
  }

  #moody(method: string, url: URL, body: unknown): Answer {
    const isWrite = method !== 'GET' && !(url.pathname === '/graphql' && !JSON.stringify(body).includes('mutation'));
    if (this.mood === 'not-found') return { status: 404, body: { message: 'Not Found', documentation_url: 'https://docs.github.com/rest' } };
    if (this.mood === 'broken') return { status: 502, body: { message: 'Server Error' } };
    if (this.mood === 'read-only' && isWrite) return { status: 403, body: { message: 'Resource not accessible by integration' } };
    // Every second request has to come again.
    if (this.mood === 'rate-limited' && this.#limited++ % 2 === 0) return { status: 429, headers: { 'retry-after': '1' }, body: { message: 'You have exceeded a secondary rate limit' } };
    if (this.mood === 'no-graphql' && url.pathname === '/graphql') return { status: 403, body: { message: 'Resource not accessible by integration' } };
    const answer = url.pathname === '/graphql' ? this.#graphql(body) : this.#rest(method, url, body);
    if (this.mood === 'breaks-after-review' && url.pathname.endsWith('/reviews')) {
      this.mood = 'ok';
      return { status: 502, body: { message: 'Server Error' } };
    }
    return answer;
  }

  #rest(method: string, url: URL, body: unknown): Answer {
    const path = decodeURIComponent(url.pathname);
    const route = routes.find((candidate) => candidate.method === method && candidate.pattern.test(path));
    if (route === undefined) return this.#violate(`${method} ${path} is not described`);
    if (route.validateBody !== undefined && !route.validateBody(body)) return this.#violate(`${method} ${path}: ${ajv.errorsText(route.validateBody.errors)}`);
    const [, owner, repository, id] = route.pattern.exec(path)!;
    if (`${owner}/${repository}` !== 'acme/shop') return this.#violate(`another repository: ${owner}/${repository}`);
    const page = Number(url.searchParams.get('page') ?? 1);
    const size = Number(url.searchParams.get('per_page') ?? 30);
    if (size > 100) return this.#violate(`per_page=${size}`);
    const list = (entries: readonly unknown[]): Answer => ({ status: 200, body: entries.slice((page - 1) * size, page * size) });
    switch (`${method} ${route.template.slice('/repos/{owner}/{repo}/'.length)}`) {
      case 'GET pulls/{pull_number}':
        return { status: 200, body: { number: 7, head: { sha: this.head, repo: { full_name: this.headRepository } } } };
      case 'GET pulls/{pull_number}/files':
        return list(this.files);
      case 'GET pulls/{pull_number}/comments':
        return list(this.comments.map(({ isResolved: _resolved, replies: _replies, ...comment }) => comment));
      case 'POST pulls/{pull_number}/reviews':
        return this.#postReview(body as { commit_id: string; body: string; event: string; comments: FakeComment[] });
      case 'PATCH pulls/comments/{comment_id}':
        this.comments.find((comment) => comment.id === Number(id))!.body = (body as { body: string }).body;
        return { status: 200, body: {} };
      case 'GET issues/{issue_number}/comments':
        return list(this.issueComments);
      case 'POST issues/{issue_number}/comments': {
        const comment = { id: this.#next++, body: (body as { body: string }).body, user: { login: this.viewer, type: 'Bot' } };
        this.issueComments.push(comment);
        return { status: 201, body: { ...comment, html_url: `https://github.com/acme/shop/pull/7#issuecomment-${comment.id}` } };
      }
      case 'PATCH issues/comments/{comment_id}':
        this.issueComments.find((comment) => comment.id === Number(id))!.body = (body as { body: string }).body;
        return { status: 200, body: {} };
      case 'GET compare/{basehead}':
        return this.mergeBase === '' ? { status: 404, body: { message: 'Not Found' } } : { status: 200, body: { merge_base_commit: { sha: this.mergeBase } } };
      default:
        return this.#violate(`${method} ${path} is not answered`);
    }
  }

  #violate(what: string): Answer {
    this.violations.push(what);
    return { status: 422, body: { message: 'Validation Failed', errors: [what] } };
  }

  #postReview(review: { commit_id: string; body: string; event: string; comments: readonly FakeComment[] }): Answer {
    if (review.event === undefined || review.body === '') return this.#violate('a review that nobody sees');
    if (review.commit_id !== this.head) return { status: 422, body: { message: 'Unprocessable Entity', errors: ['commit_id is not part of the pull request'] } };
    for (const { path, line, start_line: start, body, ...rest } of review.comments) {
      const { side, start_side: startSide } = rest as unknown as { side?: string; start_side?: string };
      if (!['LEFT', 'RIGHT'].includes(side ?? 'RIGHT') || !['LEFT', 'RIGHT'].includes(startSide ?? 'RIGHT')) return this.#violate(`side ${side}`);
      if (start !== undefined && start >= line) return this.#violate(`start_line ${start} of line ${line}`);
      if (body.length > 65_536) return this.#violate('a body that is too long');
      const lines = this.diff.get(path);
      const asked = Array.from({ length: line - (start ?? line) + 1 }, (_, index) => (start ?? line) + index);
      if (lines !== undefined && !asked.every((one) => lines.has(one))) return { status: 422, body: { message: 'Unprocessable Entity', errors: ['Line could not be resolved'] } };
    }
    for (const { path, line, start_line: start, body } of review.comments) {
      this.comments.push({ id: this.#next++, path, line, ...(start === undefined ? {} : { start_line: start }), body, user: { login: this.viewer, type: 'Bot' }, isResolved: false, replies: [] });
    }
    this.reviews.push({ body: review.body, comments: review.comments.length });
    return { status: 200, body: { id: this.#next++, html_url: `https://github.com/acme/shop/pull/7#pullrequestreview-${this.#next}` } };
  }

  #graphql(request: unknown): Answer {
    const { query, variables } = request as { query: string; variables: Record<string, unknown> };
    if (query.includes('resolveReviewThread')) {
      const comment = this.comments.find(({ id }) => `T${id}` === variables['id']);
      if (comment === undefined) return { status: 200, body: { errors: [{ message: 'Could not resolve to a node' }] } };
      comment.isResolved = true;
      return { status: 200, body: { data: { resolveReviewThread: { thread: { id: variables['id'], isResolved: true } } } } };
    }
    const viewer = { login: this.viewer };
    if (!query.includes('reviewThreads')) return { status: 200, body: { data: { viewer } } };
    const start = Number(variables['after'] ?? 0);
    const nodes = this.comments.slice(start, start + 100).map((comment) => ({ id: `T${comment.id}`, isResolved: comment.isResolved, comments: { nodes: [{ databaseId: comment.id }] } }));
    const hasNextPage = this.comments.length > start + 100;
    return { status: 200, body: { data: { viewer, repository: { pullRequest: { reviewThreads: { pageInfo: { hasNextPage, endCursor: String(start + 100) }, nodes } } } } } };
  }
}
