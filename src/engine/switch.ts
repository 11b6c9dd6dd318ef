import { conditionOf } from './facts.ts';
import type { Machine, Target } from './machine.ts';
import type { Node } from './node.ts';
import { hoist } from './scope.ts';
import type { Fact } from './values.ts';
import { NO_HOLE } from './values.ts';
import { noteCases } from './watch/compares.ts';

/** Runs each case as a path of its own, from where it starts to where it breaks. */
export function executeSwitch(m: Machine, node: Node, label: string | undefined): void {
  const value = m.ops.evaluate(node.discriminant);
  const cases = node.cases as Node[];
  if (m.wanted.compares && value.t !== 'const') noteCases(m, value, node.discriminant as Node, cases);
  const target: Target = { label, loop: false, mark: m.log.length, breaks: [], continues: [] };
  m.targets.push(target);
  m.inEnv({ vars: new Map(), parent: m.env }, () => {
    hoist(m, cases.flatMap((one) => one.consequent as Node[]), undefined);
    const starts = cases.map((_, index) => index);
    const hasDefault = cases.some((one) => !one.test);
    const none = m.wanted.roles.size > 0 ? noneOf(m, node, cases) : [];
    const run = (start: number): void => {
      if (!cases[start]!.test) m.assume(none);
      // A case proves its value only if no other case falls into it with another one; constants prove it either way.
      if (cases[start]!.test && value.t === 'hole') {
        const one = m.ops.evaluate(cases[start]!.test);
        if (one.t === 'const') m.assume([{ hole: value, reason: 'one of the cases' }]);
      } else if (cases[start]!.test && value.t === 'const' && value.v === true) {
        m.assume(conditionOf(m.ops.evaluate(cases[start]!.test)).whenTrue);
      }
      for (let at = start; at < cases.length && !m.dead; at++) for (const statement of cases[at]!.consequent as Node[]) if (!m.dead) m.ops.execute(statement);
    };
    const alternatives = starts.map((start) => () => run(start));
    if (!hasDefault) alternatives.push(() => m.assume(none));
    const exits: ReturnType<Machine['exit']>[] = [];
    const facts = m.facts;
    for (const alternative of alternatives) {
      m.facts = facts;
      m.dead = false;
      alternative();
      if (!m.dead) exits.push(m.exit(target.mark));
      m.rollback(target.mark);
    }
    exits.push(...target.breaks.splice(0));
    m.facts = facts;
    m.dead = exits.length === 0;
    if (!m.dead) m.mergeExits(exits);
  });
  m.targets.pop();
}

/** What is known where no case fits, as written. */
function noneOf(m: Machine, node: Node, cases: readonly Node[]): readonly Fact[] {
  const labels = cases.flatMap((one) => (one.test?.type === 'Literal' ? [m.textOf(one.test)] : []));
  if (labels.length === 0) return [];
  const reason = `!(${m.textOf(node.discriminant)} === ${labels.slice(0, 12).join(' || ')})`;
  return [{ hole: NO_HOLE, reason, about: `guard ${reason}` }];
}
