import { provesWhenTrue, test } from './facts.ts';
import { provesHole } from './join.ts';
import type { Machine } from './machine.ts';
import type { Hole, Test, Value } from './values.ts';

/** The reason of the proof that something is a piece of a statement. */
export const FRAGMENT = 'fragment';

/** Classes of such pieces, which templates of SQL put in as they are where other values become parameters. */
const CLASSES = /sql|fragment|raw|literal|identifier|expression|clause/i;

/** `part instanceof SqlFragment`: nobody sends an instance. The program made it, and where it did is where its text is looked at. */
export function fragmentTest(value: Value, of: Value): Test {
  return of.t === 'class' && CLASSES.test((of.node.id?.name as string | undefined) ?? '') ? provesWhenTrue(value, FRAGMENT) : test([]);
}

/** A test on the way here proved it a piece of a statement: what it holds the program put there. */
export function isFragment(m: Machine, hole: Hole): boolean {
  return m.facts.some((fact) => fact.reason === FRAGMENT && provesHole(hole, fact.hole));
}
