import { isConstant } from './facts.ts';
import { FRAGMENT, isFragment } from './fragments.ts';
import { joinPaths, joinValues } from './join.ts';
import type { Machine } from './machine.ts';
import type { Node } from './node.ts';
import { noteMethods } from './owned-methods.ts';
import { staticName } from './node.ts';
import { isOfPageRouter, REQUEST_MEMBERS } from './request-shapes.ts';
import { memberOfText } from './text-fields.ts';
import { memberOfGlobal, GLOBAL_OBJECT } from './globals.ts';
import { constructorOf, functionProps } from './function-maker.ts';
import { instantiate, memberType, typedMember } from './typed.ts';
import { documentText } from './browser.ts';
import { knownMember } from './known-names.ts';
import type { Arr, Fn, Hole, Item, Obj, Value } from './values.ts';
import { ABSENT, cell, constant, itemsOf, UNDEFINED } from './values.ts';
import { noteMemberDefault } from './watch/defaults.ts';
import { mark, markByte } from './watch/trace.ts';

/** Reads `object.name`. */
export function getMember(m: Machine, object: Value, name: string, node: Node | undefined): Value {
  const maker = name === 'constructor' ? constructorOf(m, object) : undefined;
  if (maker) return maker;
  switch (object.t) {
    case 'join':
      return object.paths ? joinPaths(object.paths.of.map((one) => getMember(m, one, name, node)), object.paths.meeting, object.paths.facts) : joinValues(object.of.map((one) => getMember(m, one, name, node)));
    case 'obj':
      return getProperty(m, object, name, node);
    case 'arr': {
      if (name === 'length') return m.harmless('number', node);
      const index = Number(name);
      return Number.isInteger(index) ? elementAt(m, object, index, node) : UNDEFINED;
    }
    case 'hole':
      return isFragment(m, object) ? m.harmless(FRAGMENT, node) : memberOfHole(m, object, name, node);
    case 'typed': {
      const written = object.props.get(name);
      return written && written.v !== ABSENT ? m.get(written) : (documentText(m, object, name, node) ?? typedMember(m, object, name, node));
    }
    case 'fn': {
      if (name === 'name' || name === 'length') return m.harmless('function name', node);
      if (name === '__proto__') return object;
      const props = functionProps(m, object);
      if (name === 'prototype' && !props.has(name)) props.set(name, cell({ t: 'obj', props: new Map() }));
      const statics = props.get(name);
      return statics ? m.get(statics) : UNDEFINED;
    }
    case 'class': {
      const own = object.statics.get(name);
      const value = own ? m.get(own) : object.parent ? getMember(m, object.parent, name, node) : UNDEFINED;
      return own && value.t === 'fn' && value.isGetter ? (node ? m.ops.call(value, [], { node, args: [], callee: name }) : m.hole({ origin: 'call', text: name })) : value;
    }
    case 'module': {
      const found = object.mod.exports.get(name);
      if (found) return m.get(found);
      const common = m.get(object.mod.commonjs);
      if (common !== UNDEFINED) return name === 'default' && common.t !== 'obj' ? common : getMember(m, common, name, node);
      return m.ops.importValue(object.mod, '', name, node);
    }
    case 'const':
      if (typeof object.v === 'string' && name === 'length') return constant(object.v.length);
      return UNDEFINED;
    case 'cat':
      return name === 'length' ? m.harmless('number', node) : memberOfText(m, object, name, node);
    case 'builtin':
      if (object.name === 'globalThis') return memberOfGlobal(m, name) ?? { t: 'builtin', name: `globalThis.${name}` };
      return { t: 'builtin', name: `${object.name}.${name}` };
    case 'coll':
      return name === 'size' ? m.harmless('number', node) : UNDEFINED;
    case 'bound':
      return name === 'values' || name === 'params' ? m.harmless('bound values', node) : object;
    default:
      return UNDEFINED;
  }
}

function getProperty(m: Machine, object: Obj, name: string, node: Node | undefined): Value {
  const own = object.props.get(name);
  if (own && own.v !== ABSENT) return m.get(own);
  const getter = object.accessors?.get(name);
  if (getter && node) return m.ops.call({ ...getter, self: object }, [], { node, args: [], callee: name });
  if (object.cls) {
    const found = classMember(m, object.cls, name);
    if (found?.value.t === 'fn') {
      const method: Fn = { ...found.value, self: object };
      return found.getter && node ? m.ops.call(method, [], { node, args: [], callee: name }) : method;
    }
    if (found) return found.value;
  }
  if (object.rest) return getMember(m, object.rest.v, name, node);
  if (!object.cls || !inheritsUnknown(object.cls)) return UNDEFINED;
  // What a class that is not in sight may have put there: asked twice, it is the same.
  const inherited = m.hole({ origin: 'unknown', text: node ? m.textOf(node) : `this.${name}`, site: node && m.site(node) });
  object.props.set(name, cell(inherited));
  return inherited;
}

/** One of the classes above is not in sight. */
function inheritsUnknown(cls: Value): boolean {
  if (cls.t !== 'class') return cls.t === 'hole';
  return cls.node.superClass ? cls.parent === undefined || inheritsUnknown(cls.parent) : false;
}

/** Finds an instance method or getter through the chain of classes. */
export function classMember(m: Machine, cls: Value, name: string): { value: Value; getter: boolean } | undefined {
  if (cls.t === 'class') {
    for (const member of cls.node.body.body as Node[]) {
      if (member.type !== 'MethodDefinition' || member.static || member.kind === 'set' || member.kind === 'constructor') continue;
      if (staticName(member.key, member.computed as boolean) !== name) continue;
      return { value: m.ops.makeFunction(member.value, cls.env, cls), getter: member.kind === 'get' };
    }
    return cls.parent ? classMember(m, cls.parent, name) : undefined;
  }
  if (cls.t === 'typed' && cls.type.k === 'class') {
    const type = memberType(m.models, { k: 'instance', id: cls.type.id }, name);
    return type ? { value: instantiate(m, type, name, cls.site), getter: false } : undefined;
  }
  return undefined;
}

function memberOfHole(m: Machine, hole: Hole, name: string, node: Node | undefined): Value {
  const written = hole.props.get(name);
  if (written && written.v !== ABSENT) return m.get(written);
  if (name === 'buffer') delete hole.bytes; // `new DataView(iv.buffer)` writes into it.
  const known = hole.members.get(name);
  if (known) return known;
  const text = node ? m.textOf(node) : `${hole.text}.${name}`, site = node ? m.site(node) : hole.site;
  const value = newMember(m, hole, name, text, site);
  if (hole.origin === 'parameter') noteMemberDefault(hole, name, value);
  if (hole.traces && name !== 'length') mark(value, hole.traces);
  hole.members.set(name, value);
  return value;
}

function newMember(m: Machine, hole: Hole, name: string, text: string, site: Hole['site']): Value {
  // Hapi's handlers call it `request`; the program that hangs on `req.payload` elsewhere is no client's data.
  if (hole.requestLike && REQUEST_MEMBERS[hole.requestLike].has(name) && (name !== 'payload' || hole.text === 'request')) {
    const nested = hole.requestLike === 'context' && (name === 'request' || name === 'req');
    return m.hole({ origin: nested ? hole.origin : 'request', text, site, deep: !nested && !hole.shaped, ...(nested ? { requestLike: 'request' as const } : {}) });
  }
  // `action({ request })`: what it is called tells as much as for a parameter of its own.
  if (hole.origin === 'parameter' && hole.text === 'parameter' && (name === 'request' || name === 'req') && !isOfPageRouter(m.module.file.text)) return m.hole({ origin: 'parameter', text, site, requestLike: 'request' });
  if (hole.harmless !== undefined && hole.harmless !== 'object') return m.hole({ origin: hole.origin, text, site, harmless: hole.harmless });
  // `size` of a Set is a number, `size` of a query is what the client sent.
  if (name === 'length' || (name === 'size' && !hole.deep)) return m.hole({ origin: 'unknown', text, site, harmless: 'number' });
  const known = (hole.origin === 'unknown' && GLOBAL_OBJECT.test(hole.text) && Object.hasOwn(m.models.globals, name) ? memberOfGlobal(m, name) : undefined) ?? knownMember(m, hole, name, text, site);
  if (known) return known;
  if (hole.shape) {
    const declared = m.ops.annotated(memberAnnotation(hole.shape, name), hole.shape.module, { origin: hole.origin, text, site, deep: hole.deep });
    if (declared) return declared;
  }
  // A piece of a text that was taken apart is as harmless as the text.
  return m.hole({ origin: hole.origin, text, site, deep: hole.deep, owner: hole, base: hole.base && /^\d+$/.test(name) ? hole : undefined });
}

/** A pseudo type node that `annotated` resolves: member `name` of an annotation. */
function memberAnnotation(shape: NonNullable<Hole['shape']>, name: string): Node {
  return { type: 'GuardMemberType', start: shape.node.start, end: shape.node.end, object: shape.node, name };
}

/** Reads `object[key]` with a key that is not known. */
export function getComputed(m: Machine, object: Value, node: Node): Value {
  switch (object.t) {
    case 'join':
      return joinValues(object.of.map((one) => getComputed(m, one, node)));
    case 'obj': {
      if (isConstant(object)) {
        const all = [...object.props.values()].map((one) => m.get(one));
        // The values are constants, so whatever the key is, the result is one of them (or undefined).
        return all.length === 0 ? m.harmless('member of an empty object', node) : joinConstants(m, all, node);
      }
      const values = [...object.props.values()].filter((one) => one.v !== ABSENT).map((one) => m.get(one));
      if (object.rest) values.push(getComputed(m, object.rest.v, node));
      return values.length > 0 ? joinValues(values) : m.hole({ origin: 'call', text: m.textOf(node), site: m.site(node) });
    }
    case 'arr':
      return elementOf(m, object, node);
    case 'hole': {
      if (object.origin === 'request' || object.deep) return elementOf(m, object, node);
      return m.hole({ origin: object.origin, text: m.textOf(node), site: m.site(node), harmless: object.harmless });
    }
    case 'typed':
      return typedMember(m, object, '[]', node);
    case 'module':
      return m.hole({ origin: 'call', text: m.textOf(node), site: m.site(node) });
    case 'const': case 'cat':
      return m.hole({ origin: 'unknown', text: m.textOf(node), site: m.site(node), ...(object.t === 'const' ? { harmless: 'character' } : {}) });
    default:
      return m.hole({ origin: 'call', text: m.textOf(node), site: m.site(node) });
  }
}

function joinConstants(m: Machine, values: readonly Value[], node: Node): Value {
  return values.length > 6 && values.every((value) => value.t === 'const') ? joinValues([...values.slice(0, 3), m.harmless('constant lookup', node)]) : joinValues(values);
}

/** One element of a list, not known which. */
export function elementOf(m: Machine, value: Value, node: Node | undefined): Value {
  switch (value.t) {
    case 'arr': {
      const items = itemsOf(value);
      return items.length > 0 ? joinValues(items.map((item) => item.v)) : m.harmless('element of an empty list', node);
    }
    case 'coll': {
      const items = value.items.v.t === 'items' ? value.items.v.list : [];
      return items.length > 0 ? joinValues(items.map((item) => item.v)) : m.harmless('element of an empty list', node);
    }
    case 'join':
      return joinValues(value.of.map((one) => elementOf(m, one, node)));
    case 'hole': {
      const known = value.members.get('[]');
      if (known) return known;
      let element: Value | undefined;
      const text = `${value.text}[…]`;
      if (value.shape) element = m.ops.annotated({ type: 'GuardElementType', start: value.shape.node.start, end: value.shape.node.end, object: value.shape.node }, value.shape.module, { origin: value.origin, text, site: value.site, deep: value.deep });
      element ??= m.hole({ origin: value.origin, text, site: value.site, deep: value.deep, harmless: value.harmless, base: value.base && value });
      value.members.set('[]', m.tracing ? markByte(element, value) : element);
      return element;
    }
    case 'typed': {
      const element = value.type.k === 'array' ? value.type.of : value.type.k === 'instance' ? m.models.types[value.type.id]?.iterates : undefined;
      return element ? instantiate(m, element, `${value.text}[…]`, value.site, value) : typedMember(m, value, '[]', node);
    }
    case 'const':
      return m.harmless('character', node);
    default:
      return m.hole({ origin: 'unknown', text: node ? m.textOf(node) : 'element', site: node && m.site(node) });
  }
}

export function elementAt(m: Machine, value: Value, index: number, node: Node | undefined): Value {
  if (value.t === 'join') return joinValues(value.of.map((one) => elementAt(m, one, index, node)));
  if (value.t === 'hole') return memberOfHole(m, value, String(index), node);
  if (value.t !== 'arr') return elementOf(m, value, node);
  const items: readonly Item[] = itemsOf(value);
  if (index < 0) return UNDEFINED;
  const exact = items.slice(0, index + 1).every((item) => !item.many && !item.optional);
  if (exact) return index < items.length ? items[index]!.v : UNDEFINED;
  return elementOf(m, value, node);
}

/** Writes `object.name = value`. */
export function setMember(m: Machine, object: Value, name: string, value: Value): void {
  switch (object.t) {
    case 'join':
      for (const one of object.of) setMember(m, one, name, joinValues([getMember(m, one, name, undefined), value]));
      return;
    case 'obj':
      writeCell(m, object.props, name, value);
      return;
    case 'hole': case 'typed':
      // What a run sets for itself (`process.env.SECRET = 'for this test'`) is not what the others find there.
      if (object.t === 'hole' && object.origin === 'environment' && value.t === 'const') return;
      writeCell(m, object.props, name, value);
      if (value.t === 'fn') noteMethods(m, object);
      return;
    case 'class':
      return writeCell(m, object.statics, name, value);
    case 'fn':
      return writeCell(m, functionProps(m, object), name, value);
    case 'arr': {
      const index = Number(name);
      if (Number.isInteger(index)) setElement(m, object, index, value);
      return;
    }
    case 'builtin':
      if (object.name === 'module' && name === 'exports') m.set(m.module.commonjs, value);
      else if (object.name === 'exports' || object.name === 'module.exports') {
        const common = m.module.commonjs;
        if (common.v.t === 'const') m.set(common, { t: 'obj', props: new Map() });
        setMember(m, common.v, name, value);
      }
      return;
    default:
      return;
  }
}

function setElement(m: Machine, arr: Arr, index: number, value: Value): void {
  const items = itemsOf(arr);
  if (index < items.length) m.set(arr.items, { t: 'items', list: items.map((item, at) => (at === index ? { v: value } : item)) });
  else m.push(arr, [{ v: value }]);
}

function writeCell(m: Machine, props: Map<string, { v: Value }>, name: string, value: Value): void {
  let target = props.get(name);
  if (!target) props.set(name, (target = cell(ABSENT)));
  m.set(target, value);
}

/** Writes `object[key] = value` with a key that is not known. */
export function setComputed(m: Machine, object: Value, key: Value, value: Value): void {
  if (key.t === 'const') {
    setMember(m, object, String(key.v), value);
    return;
  }
  if (object.t === 'arr') m.push(object, [{ v: value, optional: true, many: true }]);
  else if (object.t === 'obj') writeCell(m, object.props, '[computed]', joinValues([getMember(m, object, '[computed]', undefined), value]));
  else if (object.t === 'join') for (const one of object.of) setComputed(m, one, key, value);
}
