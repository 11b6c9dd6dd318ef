import type { Machine } from './machine.ts';
import type { Cell, ClassValue, Obj } from './values.ts';

const unfilled = new WeakSet<Obj>();

/**
 * An instance whose members are made when somebody first asks for them. Most parameters that have a class for their type are
 * handed on and never looked into, and to make one makes those that its constructor takes.
 */
export function lateObject(m: Machine, cls: ClassValue, fill: (self: Obj) => void): Obj {
  const self = { t: 'obj', cls } as Obj;
  const depth = m.frames.length;
  Object.defineProperty(self, 'props', {
    enumerable: true,
    configurable: true,
    get: () => {
      const props = new Map<string, Cell>();
      Object.defineProperty(self, 'props', { value: props, enumerable: true });
      unfilled.delete(self);
      aside(m, depth, () => fill(self));
      return props;
    },
  });
  unfilled.add(self);
  return self;
}

/** Nobody has looked into it yet: it holds what its class says, and nothing that the program put there. */
export function isUnfilled(value: Obj): boolean {
  return unfilled.has(value);
}

/**
 * Makes something that is as it is whatever path asked for it: nothing that this path has proven or written counts, and
 * nothing of it is undone when the path is left. It stands under the first `depth` of the calls that are running.
 */
function aside(m: Machine, depth: number, run: () => void): void {
  const saved = { facts: m.facts, dead: m.dead, log: m.log, module: m.module, env: m.env, frame: m.frame };
  const frames = m.frames.splice(depth);
  const targets = m.targets.splice(0);
  m.facts = [];
  m.dead = false;
  m.log = [];
  try {
    run();
  } finally {
    Object.assign(m, saved);
    m.frames.splice(depth, m.frames.length, ...frames);
    m.targets.splice(0, m.targets.length, ...targets);
  }
}
