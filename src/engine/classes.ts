import { rangeOf } from '../core/location.ts';
import type { CallSite, Machine } from './machine.ts';
import { classMember } from './members.ts';
import type { Node } from './node.ts';
import { staticName } from './node.ts';
import { mixed } from './typed.ts';
import type { ClassValue, Env, Obj, Value } from './values.ts';
import { kindOf, openPlaceholders } from './late-fields.ts';
import { lateObject } from './late-objects.ts';
import { cell, object, UNDEFINED } from './values.ts';

export function makeClass(m: Machine, node: Node, env: Env): Value {
  const parent = node.superClass ? m.inEnv(env, () => m.ops.evaluate(node.superClass)) : undefined;
  const cls: ClassValue = { t: 'class', node, env: { vars: new Map(), parent: env }, mod: m.module, statics: new Map(), ...(parent ? { parent } : {}) };
  if (node.id) cls.env.vars.set(node.id.name as string, cell(cls));
  m.classes.push(cls);
  for (const member of node.body.body as Node[]) {
    if (member.type === 'StaticBlock') continue;
    if (!member.static) continue;
    const name = member.key ? staticName(member.key, member.computed as boolean) : undefined;
    if (name === undefined) continue;
    if (member.kind === 'set') continue;
    if (member.type === 'MethodDefinition') cls.statics.set(name, cell({ ...m.ops.makeFunction(member.value, cls.env, cls), self: cls, ...(member.kind === 'get' ? { isGetter: true as const } : {}) }));
    else cls.statics.set(name, { v: UNDEFINED, load: () => (member.value ? inClass(m, cls, cls, () => m.ops.evaluate(member.value)) : unsetField(m, cls, member, name)) });
  }
  for (const decorator of (node.decorators ?? []) as Node[]) m.ops.evaluate(decorator.expression);
  return cls;
}

/** A static field that somebody else writes: what its type says. */
function unsetField(m: Machine, cls: ClassValue, member: Node, name: string): Value {
  const base = { origin: 'unknown', text: name, site: { path: cls.mod.path, range: rangeOf(member) } } as const;
  return m.ops.annotated(member.typeAnnotation?.typeAnnotation as Node | undefined, cls.mod, base) ?? m.hole(base);
}

/** Evaluates with `this` and the class's own scope, as field initialisers are. */
function inClass<T>(m: Machine, cls: ClassValue, self: Value, run: () => T): T {
  const saved = { frame: m.frame, module: m.module };
  m.frame = { ...m.frame, self, fn: { t: 'fn', node: cls.node, env: cls.env, mod: cls.mod, home: cls } };
  m.module = cls.mod;
  try {
    return m.inEnv(cls.env, run);
  } finally {
    m.frame = saved.frame;
    m.module = saved.module;
  }
}

/** Makes an instance: fields from initialisers and annotations, then the constructor. */
export function constructClass(m: Machine, cls: ClassValue, args: readonly Value[] | undefined, site: CallSite): Value {
  const instance: Obj = { ...object(), cls };
  if (m.tooDeep || m.constructing.filter((one) => one === cls.node).length > 1) return mixed(m, args ?? [], site);
  m.constructing.push(cls.node);
  try {
    initialise(m, cls, instance, args, site);
    if (args === undefined) openPlaceholders(m, kindOf(cls), instance);
  } finally {
    m.constructing.pop();
  }
  return instance;
}

/** An instance that somebody else made: what its constructor takes are unknown values of their types. It is made when it is first looked into. */
export function unknownInstance(m: Machine, cls: ClassValue, text: string): Value {
  const site: CallSite = { node: cls.node, args: [], callee: text };
  if (m.tooDeep || m.constructing.filter((one) => one === cls.node).length > 1) return mixed(m, [], site);
  const around = [...m.constructing];
  return lateObject(m, cls, (instance) => {
    const constructing = m.constructing.splice(0, m.constructing.length, ...around, cls.node);
    try {
      initialise(m, cls, instance, undefined, site);
      openPlaceholders(m, kindOf(cls), instance);
    } finally {
      m.constructing.splice(0, m.constructing.length, ...constructing);
    }
  });
}

/** `args` undefined: nobody is known to call it, so parameters are unknown values of their annotations. */
function initialise(m: Machine, cls: ClassValue, instance: Obj, args: readonly Value[] | undefined, site: CallSite): void {
  const constructor = (cls.node.body.body as Node[]).find((member) => member.type === 'MethodDefinition' && member.kind === 'constructor');
  if (!constructor && cls.parent) initialiseParent(m, cls.parent, instance, args, site);
  for (const member of cls.node.body.body as Node[]) {
    if (member.type !== 'PropertyDefinition' && member.type !== 'AccessorProperty' && member.type !== 'ClassProperty') continue;
    if (member.static) continue;
    const name = staticName(member.key, member.computed as boolean);
    if (name === undefined) continue;
    const value = fieldValue(m, cls, instance, member, name);
    if (value) m.ops.setMember(instance, name, value);
  }
  if (constructor) {
    const fn = { ...m.ops.makeFunction(constructor.value, cls.env, cls), self: instance };
    const given = args ?? (constructor.value.params as Node[]).map((param, index) => m.parameter(param, cls.mod, index));
    m.ops.call(fn, given, site);
  }
}

export function initialiseParent(m: Machine, parent: Value, instance: Obj, args: readonly Value[] | undefined, site: CallSite): void {
  if (parent.t === 'class') initialise(m, parent, instance, args, site);
  else if (parent.t === 'fn') m.ops.call({ ...parent, self: instance }, args ?? [], site);
}

function fieldValue(m: Machine, cls: ClassValue, instance: Obj, member: Node, name: string): Value | undefined {
  if (member.value) {
    return inClass(m, cls, instance, () => {
      const value = m.ops.evaluate(member.value);
      if (m.tracing) m.ops.noteField(value, name, member);
      return value;
    });
  }
  const annotation = member.typeAnnotation?.typeAnnotation as Node | undefined;
  const site = { path: cls.mod.path, range: rangeOf(member) };
  if (!annotation) return undefined;
  return m.ops.annotated(annotation, cls.mod, { origin: 'unknown', text: `this.${name}`, site }) ?? m.hole({ origin: 'unknown', text: `this.${name}`, site });
}

/** `super.method()` looks the method up from the parent of the class that is running. */
export function superMember(m: Machine, name: string, self: Value): Value {
  const parent = m.frame.fn?.home?.parent;
  if (!parent) return UNDEFINED;
  if (self.t === 'class') return m.ops.getMember(parent, name, undefined);
  const found = classMember(m, parent, name);
  return found?.value.t === 'fn' ? { ...found.value, self } : (found?.value ?? UNDEFINED);
}
