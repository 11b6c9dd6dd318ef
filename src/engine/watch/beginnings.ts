import type { Hole, Value } from '../values.ts';
import { ABSENT } from '../values.ts';

/** What leaves the beginning of a text where it is, by the name under which the result is kept. */
const FROM_THE_START = /^=(?:(?:trim|trimEnd|trimRight|toString|valueOf|toLowerCase|toUpperCase|normalize)\(|(?:slice|substr|substring)\(0(?:,|\)))/;
const MOST = 12;

/**
 * The text that another one begins with: `req.originalUrl` of `req.originalUrl.split('?')[0]`, and of `parts.join('?')` where `parts` are its pieces. The
 * same hole where it begins with itself.
 */
export function beginningOf(hole: Hole): Hole {
  let at = hole;
  for (let i = 0; i < MOST; i++) {
    const before = oneBefore(at);
    if (!before) break;
    at = before;
  }
  return at;
}

function oneBefore(hole: Hole): Hole | undefined {
  const { owner, base } = hole;
  if (owner && isAt(owner, '0', hole)) return splitFrom(owner);
  if (!base) return undefined;
  const way = [...base.members].find(([, value]) => value.t === 'hole' && value.id === hole.id)?.[0] ?? '';
  if (FROM_THE_START.test(way)) return base;
  // The first piece is still one of the text, whatever was put behind it.
  return way.startsWith('=join(') && startsAsBefore(base) ? splitFrom(base) : undefined;
}

function isAt(holder: Hole, name: string, hole: Hole): boolean {
  const value = holder.members.get(name);
  return value?.t === 'hole' && value.id === hole.id;
}

/** The text whose pieces these are. */
function splitFrom(pieces: Hole): Hole | undefined {
  const { base } = pieces;
  return base && [...base.members].some(([way, value]) => way.startsWith('=split(') && value.t === 'hole' && value.id === pieces.id) ? base : undefined;
}

function startsAsBefore(pieces: Hole): boolean {
  // `parts.shift()` takes the first one away.
  if ([...pieces.members.keys()].some((way) => /^=(?:shift|splice|reverse)\(/.test(way))) return false;
  const written = pieces.props.get('0')?.v ?? ABSENT;
  return written === ABSENT || beginsWith(written, pieces);
}

function beginsWith(value: Value, pieces: Hole): boolean {
  if (value === ABSENT) return true;
  if (value.t === 'join') return value.of.every((one) => beginsWith(one, pieces));
  const first = value.t === 'cat' ? value.parts[0]!.v : value;
  return first.t === 'hole' && isAt(pieces, '0', beginningWithin(first, pieces));
}

/** `parts[0].toLowerCase()`: what the first piece was before. */
function beginningWithin(hole: Hole, pieces: Hole): Hole {
  for (let at: Hole | undefined = hole; at; at = at.base) if (isAt(pieces, '0', at)) return at;
  return hole;
}
