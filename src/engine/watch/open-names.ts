import type { Machine } from '../machine.ts';
import type { Module } from '../module.ts';
import type { Node } from '../node.ts';
import { TABLE_KEY } from '../table-keys.ts';
import type { Cat, Env, Value } from '../values.ts';
import { itemsOf } from '../values.ts';

/** Names by which a program comes from an object to what all objects share. */
export const MAGIC = ['__proto__', 'constructor', 'prototype'] as const;

/** Why a name does no harm elsewhere, but may be `__proto__` all the same: `/^\w+$/.test(name)`. */
function admitsMagic(reason: string): boolean {
  if (reason === TABLE_KEY || reason === 'empty') return true;
  const source = /^matches \/(.{1,200})\/$/s.exec(reason)?.[1];
  try {
    return source !== undefined && new RegExp(source).test(MAGIC[0]);
  } catch {
    return false;
  }
}

/**
 * Runs something to which it says nothing what tables have, nor that a name is empty now (the object was reached in another round),
 * nor that it is made of letters that `__proto__` is made of.
 */
export function withoutTableKeys<T>(m: Machine, run: () => T): T {
  const { facts } = m;
  m.facts = facts.filter((fact) => fact.about !== undefined || !admitsMagic(fact.reason));
  try {
    return run();
  } finally {
    m.facts = facts;
  }
}

/** Evaluates something of a running function once more, and leaves nothing of it behind. */
export function peek<T>(m: Machine, module: Module, env: Env, run: () => T): T {
  const saved = { facts: m.facts, dead: m.dead };
  const mark = m.log.length;
  try {
    return m.inModule(module, env, run);
  } finally {
    m.rollback(mark);
    Object.assign(m, saved);
  }
}

/** A name that somebody else decides and that nothing has tied down. */
export function isOpenName(m: Machine, key: Node): boolean {
  if (key.type === 'Literal') return false;
  return isOpen(m, m.ops.evaluate(key));
}

function isOpen(m: Machine, key: Value): boolean {
  switch (key.t) {
    case 'hole':
      return [undefined, TABLE_KEY].includes(m.harmlessReason(key));
    case 'join':
      return key.of.some((one) => isOpen(m, one));
    case 'cat':
      return mayBeMagic(key);
    default:
      return false;
  }
}

/** A name, a path or a list of names that somebody else decides. */
export function mayHoldNames(m: Machine, value: Value): boolean {
  if (value.t === 'arr') return itemsOf(value).some((item) => mayHoldNames(m, item.v));
  return isOpen(m, value);
}

/** With constant text around it, a name is hardly one of those that lead to a prototype: `` `channel.${name}` ``. */
function mayBeMagic(name: Cat): boolean {
  // Two unknown pieces make one of these names only together: `prefix + key`.
  if (name.parts.filter(({ v }) => v.t !== 'const').length > 1) return false;
  return MAGIC.some((magic) => name.parts.every(({ v }) => v.t !== 'const' || magic.includes(String(v.v))));
}

/** `Object.create(null)`: there is nothing to inherit. */
export function isBare(value: Value): boolean {
  if (value.t === 'join') return value.of.every((one) => isBare(one) || one.t === 'const');
  return value.t === 'obj' && value.bare === true;
}
