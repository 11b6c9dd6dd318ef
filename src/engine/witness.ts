import type { SqlPiece } from '../core/sql-position.ts';
import { spend } from './effort.ts';
import type { Machine } from './machine.ts';
import type { Site } from './node.ts';
import type { Hole, Value } from './values.ts';

/** One unknown part of a text, where it was put in and through what. */
export interface WitnessHole {
  readonly hole: Hole;
  /** Why it can do no harm here; undefined = it can. */
  readonly harmless: string | undefined;
  /** The innermost place where it became part of a text; undefined = it is the whole text. */
  readonly use: Site | undefined;
  /** Places where the text it is in became part of a larger one, innermost first. */
  readonly through: readonly Site[];
  /** It stands in a piece of a text: what is around it is not certain. */
  readonly cut?: boolean;
}

/** One of the texts that a value may be: every choice made one way. `{ hole: n }` is `holes[n]`. */
export interface Witness {
  readonly pieces: readonly SqlPiece[];
  readonly holes: readonly WitnessHole[];
}

const MAX_PIECES = 600;
/** Parts that are looked at for one text: what holds a part twice, which holds one twice, and so on, need not come to pieces at all. */
const MAX_PARTS = 20_000;
/** Characters of one text. */
const MAX_TEXT = 1_048_576;
const MAX_WITNESSES = 10;

/**
 * Texts that together show every unknown part of a value at least once.
 * Alternatives multiply, so not all texts are listed: one main text, and one more for each unknown that it left out.
 */
export function witnesses(m: Machine, value: Value): Witness[] {
  const wanted = allHoles(m, value);
  const result: Witness[] = [];
  const shown = new Set<string>();
  const add = (target: Hole | undefined): void => {
    const witness = linearise(m, value, target);
    for (const one of witness.holes) shown.add(keyOf(one.hole, one.use));
    result.push(witness);
  };
  add(undefined);
  for (const { hole, use } of wanted) {
    if (result.length >= MAX_WITNESSES) break;
    if (!shown.has(keyOf(hole, use))) add(hole);
  }
  return result;
}

export function keyOf(hole: Hole, use: Site | undefined): string {
  return `${hole.id}@${use ? `${use.path}:${use.range[0]}` : ''}`;
}

/** Every harmful hole with its use, through all alternatives. */
function allHoles(m: Machine, value: Value): { hole: Hole; use: Site | undefined }[] {
  const found = new Map<string, { hole: Hole; use: Site | undefined }>();
  const seen = new Set<Value>();
  const visit = (at: Value, use: Site | undefined): void => {
    spend();
    if (at.t === 'hole') {
      if (m.harmlessReason(at) === undefined) found.set(keyOf(at, use), { hole: at, use });
      return;
    }
    if (seen.has(at)) return;
    if (at.t === 'cat') {
      seen.add(at);
      for (const part of at.parts) visit(part.v, part.use ?? use);
    } else if (at.t === 'join') for (const one of at.of) visit(one, use);
  };
  visit(value, undefined);
  return [...found.values()];
}

function linearise(m: Machine, value: Value, target: Hole | undefined): Witness {
  const pieces: SqlPiece[] = [];
  const holes: WitnessHole[] = [];
  const weights = new Map<Value, number>();
  let cuts = 0;
  let seen = 0;
  let length = 0;
  const emit = (at: Value, uses: readonly Site[]): void => {
    if (pieces.length > MAX_PIECES || ++seen > MAX_PARTS || length > MAX_TEXT) return;
    spend();
    switch (at.t) {
      case 'const': {
        const text = String(at.v ?? '');
        length += text.length;
        const last = pieces[pieces.length - 1];
        if (typeof last === 'string') pieces[pieces.length - 1] = last + text;
        else if (text !== '') pieces.push(text);
        return;
      }
      case 'hole':
        pieces.push({ hole: holes.length });
        holes.push({ hole: at, harmless: m.harmlessReason(at), use: uses[0], through: uses.slice(1), ...(cuts > 0 ? { cut: true } : {}) });
        return;
      case 'cat':
        if (at.cutFrom) cuts++;
        for (const part of at.parts) emit(part.v, part.use ? [part.use, ...uses] : uses);
        if (at.cutFrom) cuts--;
        return;
      case 'join': {
        let best = at.of[0]!;
        for (const one of at.of) if (weigh(m, one, target, weights) > weigh(m, best, target, weights)) best = one;
        emit(best, uses);
        return;
      }
      default:
        return;
    }
  };
  emit(value, []);
  return { pieces, holes };
}

/** How much an alternative should be shown: the wanted hole above all, then client data, other unknowns, text. */
function weigh(m: Machine, value: Value, target: Hole | undefined, known: Map<Value, number>): number {
  const cached = known.get(value);
  if (cached !== undefined) return cached;
  known.set(value, 0);
  spend();
  let weight = 0;
  switch (value.t) {
    case 'const':
      weight = value.v === undefined || value.v === null || value.v === '' ? 0 : 1;
      break;
    case 'hole':
      weight = target && value.id === target.id ? 1_000 : m.harmlessReason(value) !== undefined ? 2 : value.origin === 'request' ? 20 : 10;
      break;
    case 'cat':
      for (const part of value.parts) weight = Math.max(weight, weigh(m, part.v, target, known) + 1);
      break;
    case 'join':
      for (const one of value.of) weight = Math.max(weight, weigh(m, one, target, known));
      break;
    default:
      break;
  }
  known.set(value, weight);
  return weight;
}
