import { readMarker } from './comment-body.ts';
import { textAt, valueAt } from './event.ts';
import type { GithubApi } from './github-api.ts';
import { ApiError } from './github-api.ts';

/** A comment of an earlier run. */
export interface PostedComment {
  readonly id: number;
  readonly body: string;
  readonly fingerprint: string;
  readonly job: string;
  /** The thread, where GitHub tells of threads (its REST API does not). */
  readonly threadId?: string;
  readonly isResolved: boolean;
}

interface Threads {
  /** Who the token is. */
  readonly viewer?: string;
  readonly byComment: ReadonlyMap<number, { readonly id: string; readonly isResolved: boolean }>;
}

const threadQuery = `query($owner: String!, $name: String!, $number: Int!, $after: String) {
  viewer { login }
  repository(owner: $owner, name: $name) { pullRequest(number: $number) { reviewThreads(first: 100, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes { id isResolved comments(first: 1) { nodes { databaseId } } }
  } } }
}`;

const resolveMutation = 'mutation($id: ID!) { resolveReviewThread(input: { threadId: $id }) { thread { id isResolved } } }';

/**
 * The review comments of a pull request that guard wrote. Anybody can write guard's marker into a comment, to keep guard silent, so
 * the author has to be the one who posts now, or a bot where that cannot be known.
 */
export async function readPostedComments(api: GithubApi, number: number): Promise<readonly PostedComment[]> {
  const comments = await api.list(`pulls/${number}/comments`);
  const marked = comments.flatMap((comment) => {
    const marker = readMarker(textAt(comment, 'body') ?? '');
    return marker === undefined ? [] : [{ comment, marker }];
  });
  if (marked.length === 0) return [];
  const threads = await readThreads(api, number);
  return marked.filter(({ comment }) => isOwn(comment, threads.viewer)).map(({ comment, marker }) => {
    const id = Number(valueAt(comment, 'id'));
    const thread = threads.byComment.get(id);
    return { id, body: textAt(comment, 'body')!, ...marker, isResolved: thread?.isResolved ?? false, ...(thread === undefined ? {} : { threadId: thread.id }) };
  });
}

/** Tells whether an entry (a comment) was written by whom the token is. */
export function isOwn(entry: unknown, viewer: string | undefined): boolean {
  if (viewer === undefined) return textAt(entry, 'user', 'type') === 'Bot';
  return bare(textAt(entry, 'user', 'login') ?? '') === bare(viewer);
}

/** GitHub's two APIs do not agree on whether `[bot]` belongs to a bot's name. */
function bare(login: string): string {
  return login.toLowerCase().replace(/\[bot\]$/, '');
}

async function readThreads(api: GithubApi, number: number): Promise<Threads> {
  const [owner, name] = api.repository.split('/');
  const byComment = new Map<number, { id: string; isResolved: boolean }>();
  let viewer: string | undefined;
  let after: string | null = null;
  try {
    for (let page = 0; page < 30; page++) {
      const data: unknown = await api.query(threadQuery, { owner, name, number, after });
      viewer = textAt(data, 'viewer', 'login') ?? viewer;
      const threads = valueAt(data, 'repository', 'pullRequest', 'reviewThreads');
      for (const node of (valueAt(threads, 'nodes') as readonly unknown[] | undefined) ?? []) {
        const [first] = (valueAt(node, 'comments', 'nodes') as readonly unknown[] | undefined) ?? [];
        const id = textAt(node, 'id');
        if (id !== undefined) byComment.set(Number(valueAt(first, 'databaseId')), { id, isResolved: valueAt(node, 'isResolved') === true });
      }
      if (valueAt(threads, 'pageInfo', 'hasNextPage') !== true) break;
      after = textAt(threads, 'pageInfo', 'endCursor') ?? null;
    }
  } catch (error) {
    // Threads are a comfort: without them a fixed comment is edited instead of resolved.
    if (!(error instanceof ApiError)) throw error;
  }
  return { ...(viewer === undefined ? {} : { viewer }), byComment };
}

/** Resolves a thread, where the token may. */
export async function resolveThread(api: GithubApi, threadId: string): Promise<void> {
  try {
    await api.query(resolveMutation, { id: threadId });
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
  }
}
