import { cutText } from '../report/escape-command.ts';
import { longestBody } from './comment-body.ts';
import { textAt, valueAt } from './event.ts';
import { ApiError } from './github-api.ts';
import type { GithubApi } from './github-api.ts';
import { isOwn } from './posted-comments.ts';

/** Writes the summary as one comment of the pull request, and on the next run over the same one. @throws ApiError */
export async function postSummary(api: GithubApi, number: number, job: string, markdown: string): Promise<string | undefined> {
  const marker = `<!-- guard:summary of ${job} -->`;
  const body = `${cutText(markdown.trimEnd(), longestBody)}\n\n${marker}`;
  const viewer = await readViewer(api);
  const comments = await api.list(`issues/${number}/comments`);
  const own = comments.find((comment) => textAt(comment, 'body')?.trimEnd().endsWith(marker) === true && isOwn(comment, viewer));
  if (own === undefined) return textAt(await api.send('POST', `issues/${number}/comments`, { body }), 'html_url');
  if (textAt(own, 'body') !== body) await api.send('PATCH', `issues/comments/${Number(valueAt(own, 'id'))}`, { body });
  return textAt(own, 'html_url');
}

async function readViewer(api: GithubApi): Promise<string | undefined> {
  try {
    return textAt(await api.query('query { viewer { login } }', {}), 'viewer', 'login');
  } catch (error) {
    if (error instanceof ApiError) return undefined;
    throw error;
  }
}
