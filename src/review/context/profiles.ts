import { matchGlobs } from '../../config/globs.ts';
import type { ReviewInput } from '../contracts.ts';
import type { Repository } from '../repository/repository.ts';
import type { ContextPiece } from './piece.ts';

/** Functions shown of a profile. */
const TOP = 15;
/** What takes less of the time decides nothing. */
const LEAST_SHARE = 0.005;

interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
  readonly hitCount?: number;
}

/** Profiles that the user attached (`review.attach`), each as its busiest functions. */
export async function profiles(repository: Repository, input: ReviewInput): Promise<readonly ContextPiece[]> {
  if (input.settings.attach.length === 0) return [];
  const isAttached = matchGlobs(input.settings.attach);
  const paths = (await repository.paths()).filter((path) => isAttached(path)).slice(0, 5);
  await input.snapshot.load(paths);
  return paths.flatMap((path) => {
    const bytes = input.snapshot.read(path);
    const text = bytes ? summarizeProfile(Buffer.from(bytes).toString('utf8')) : undefined;
    return [{ kind: 'profile' as const, title: 'measured: functions by their own time', path, text: text ?? 'This file is not a CPU profile that guard can read.' }];
  });
}

/**
 * The busiest functions of a V8 CPU profile (`node --cpu-prof`): share of own time, name, place. Undefined when the text is none.
 * @see https://chromedevtools.github.io/devtools-protocol/tot/Profiler/#type-Profile
 */
export function summarizeProfile(text: string): string | undefined {
  let profile: { nodes?: ProfileNode[]; samples?: number[]; timeDeltas?: number[] };
  try {
    profile = JSON.parse(text) as typeof profile;
  } catch {
    // Whatever the user attached, it is no reason to end the review; the caller says so in the prompt.
    return undefined;
  }
  const { nodes, samples, timeDeltas } = profile ?? {};
  if (!Array.isArray(nodes) || nodes.length === 0) return undefined;
  const own = new Map<number, number>();
  if (Array.isArray(samples) && Array.isArray(timeDeltas)) samples.forEach((id, index) => own.set(id, (own.get(id) ?? 0) + Math.max(0, timeDeltas[index] ?? 0)));
  else for (const node of nodes) own.set(node.id, node.hitCount ?? 0);
  const byFunction = new Map<string, number>();
  let total = 0;
  for (const node of nodes) {
    const time = own.get(node.id) ?? 0;
    total += time;
    const { functionName, url, lineNumber } = node.callFrame ?? {};
    if (/^\((?:idle|root)\)$/.test(functionName ?? '')) continue;
    // The end of the path is enough to know the file by; the rest is about somebody's machine.
    const place = url ? ` ${url.replace(/^file:\/\//, '').split('/').slice(-3).join('/')}:${(lineNumber ?? 0) + 1}` : '';
    const key = `${functionName || '(anonymous)'}${place}`;
    byFunction.set(key, (byFunction.get(key) ?? 0) + time);
  }
  if (total === 0) return undefined;
  return [...byFunction]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .filter(([, time], index) => index === 0 || time / total >= LEAST_SHARE)
    .slice(0, TOP)
    .map(([name, time]) => `${((time / total) * 100).toFixed(1).padStart(5)}% ${name}`)
    .join('\n');
}
