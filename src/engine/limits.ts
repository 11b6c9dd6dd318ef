import { OverBudget } from './effort.ts';
import type { Machine } from './machine.ts';
import type { Fn } from './values.ts';

/** Steps for a call that can run nothing dangerous itself: only what it returns matters. */
const BRIEF_STEPS = 1_500;
/** Share of the steps left that any other call may use, so that the caller can go on after a heavy one. */
const CALL_SHARE = 0.75;

/** Always the same: nobody reads where it came from, and to write that down takes longer than the call. */
const SPENT = new OverBudget('over budget');

/** How far a call may go. */
interface Limit {
  readonly fn: Fn;
  /** Steps that were counted when it began. */
  readonly start: number;
  /** Steps at which it ends, at least. */
  most: number;
  /** It ends there. */
  isSure: boolean;
}

/**
 * The budgets of the calls that are running. Whether something dangerous is behind a call decides how far it may go, and to know that takes a look at
 * the file that the function is in and at all that it imports: it is asked only of calls that are longer than any may be.
 */
export class Limits {
  readonly #running: Limit[] = [];
  /** What the entry may use, which the calls share. */
  #entry = 0;

  /** Before a call. `m.maxSteps` is its own from here on, until `leave`. */
  enter(m: Machine, fn: Fn): void {
    if (this.#running.length === 0) this.#entry = m.maxSteps;
    this.#running.push({ fn, start: m.steps, most: m.maxSteps, isSure: false });
    m.maxSteps = this.#guess(m, this.#running.length - 1, m.maxSteps);
  }

  /** After it, however it ended. */
  leave(m: Machine): void {
    this.#running.pop();
    m.maxSteps = this.#running.at(-1)?.most ?? this.#entry;
  }

  /** Whether the callers of what is running have nothing left either. */
  isSpent(m: Machine): boolean {
    return m.steps >= (this.#running.at(-2)?.most ?? this.#entry);
  }

  /** Called when the steps seem to be used up: asks of one call after the other, outermost first, until there are more. @throws OverBudget if there are none */
  overrun(m: Machine): void {
    for (const [index, one] of this.#running.entries()) {
      if (one.isSure) continue;
      one.most = endOf(one, this.#running[index - 1]?.most ?? this.#entry, m.isInteresting(one.fn));
      one.isSure = true;
      m.maxSteps = this.#guess(m, index + 1, one.most);
      if (m.steps <= m.maxSteps) return;
    }
    throw SPENT;
  }

  /** How far those from `index` on may go at least, as far as is known. */
  #guess(m: Machine, index: number, outer: number): number {
    let most = outer;
    for (let at = index; at < this.#running.length; at++) {
      const one = this.#running[at]!;
      const known = isKnown(m, one.fn) ? m.isInteresting(one.fn) : undefined;
      one.most = most = endOf(one, most, known);
      one.isSure = known !== undefined && (this.#running[at - 1]?.isSure ?? true);
    }
    return most;
  }
}

/** `isInteresting` is told without a look at the file. */
function isKnown(m: Machine, fn: Fn): boolean {
  return !m.host.leadsToSink || fn.mod.interest !== undefined;
}

/** Whether it is worth a word that a call was cut: something dangerous may be behind it, as far as that is known, or else in its file. */
export function mayMatter(m: Machine, fn: Fn): boolean {
  return isKnown(m, fn) ? m.isInteresting(fn) : (m.host.holdsWatched?.(fn.mod.file) ?? true);
}

/** Where a call ends within another; at least, where it is not known whether it is interesting. */
function endOf({ start }: Limit, outer: number, isInteresting: boolean | undefined): number {
  const share = Math.ceil((outer - start) * CALL_SHARE);
  return Math.min(outer, start + (isInteresting === undefined ? Math.min(BRIEF_STEPS, share) : isInteresting ? share : BRIEF_STEPS));
}
