import type { FlowCandidate, FlowHole } from '../../src/core/candidate.ts';
import { fileText } from '../file-text.ts';

/** `originCheck((ctx) => ctx.query.callbackURL)`: a check that stands beside the handler, and is told what to look at. */
const TOLD_TO_LOOK = /\b\w*(?:[cC]heck|[vV]alid|[vV]erif|[tT]rusted|[sS]afe|[aA]llow|[oO]rigin)\w*\(\s*(?:async\s*)?\(?\s*\w+\s*(?::[^()=]*)?\)?\s*=>\s*([\w$.?!]+)\s*\)/g;

/** Something beside the handler was asked about the member of the request that the target is, or is made of. */
export function isAskedBeside(candidate: FlowCandidate, { text, source, root }: FlowHole): boolean {
  const names = [text, source ?? ''].map(plain);
  return [...fileText(candidate).matchAll(TOLD_TO_LOOK)].some(([, path]) => {
    const [, owner, member] = /^(.*)\.([\w$]+)$/.exec(plain(path!)) ?? [];
    return names.includes(plain(path!)) || (plain(root ?? '') === owner && names.includes(member!));
  });
}

function plain(path: string): string {
  return path.replace(/[?!]/g, '');
}
