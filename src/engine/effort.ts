import { monotonicMs } from '../core/clock.ts';

/** Thrown when a file has used up its steps or its time; caught where modules and entries are run. */
export class OverBudget extends Error {}

/**
 * Longest that the engine works on one file, in milliseconds.
 *
 * Steps are the budget: they give the same result on every machine. But a step can be made to cost anything, by values that
 * hold one another many times over, and such a file must not hold up a commit for minutes. So this is a fuse, some fifty times
 * what the steps of the default budget take on a slow machine: what runs into it has no result worth having twice.
 */
const MOST_MS = 20_000;

/** How much is done between two looks at the clock: well below a millisecond. */
const EVERY = 0x3ff;

let done = 0;
let deadline = Infinity;

/** Starts the time of a file. @param milliseconds for tests */
export function startClock(milliseconds = MOST_MS): void {
  deadline = monotonicMs() + milliseconds;
}

/** Nothing is timed until a file is begun again: what looks at values afterwards must not be cut. */
export function stopClock(): void {
  deadline = Infinity;
}

/** Counts a piece of work: a step, or a part of a value that is looked at on the way through it. @throws OverBudget */
export function spend(): void {
  if ((++done & EVERY) === 0 && isLate()) throw new OverBudget('out of time');
}

/** Tells whether an error says that a function is too large to follow, in steps, time, or what the machine can hold. */
export function isTooMuch(error: unknown): boolean {
  return error instanceof OverBudget || (error instanceof RangeError && /call stack|Invalid (?:string|array) length/.test(error.message));
}

/** The file has used up its time. */
export function isLate(): boolean {
  return deadline !== Infinity && monotonicMs() > deadline;
}
