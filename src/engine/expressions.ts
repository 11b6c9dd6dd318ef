import { evaluateChoice, evaluateLogical } from './choices.ts';
import { isConstant } from './facts.ts';
import { add, arithmetic, evaluateBinary, evaluateUnary } from './operators.ts';
import { programIn } from './data-address.ts';
import { concat } from './join.ts';
import type { CallSite, Machine } from './machine.ts';
import { elementOf, getComputed, setComputed } from './members.ts';
import type { Node } from './node.ts';
import { dotted, staticName, unwrap } from './node.ts';
import { noteAssertion } from './named-checks.ts';
import { asText } from './strings.ts';
import type { Value } from './values.ts';
import { ABSENT, array, cell, constant, itemsOf, NULL, UNDEFINED } from './values.ts';
import { globalValue } from './globals.ts';
import { reportFlow } from './sinks.ts';
import { evaluateElements, evaluateObject } from './literals.ts';
import { carry, noteByte, noteName, notePart, noteWritten } from './watch/calls.ts';
import { markByte, retyped, tracesOf } from './watch/trace.ts';
import { noteKey } from './watch/deep-writes.ts';
import { asNamed, isOpenEnded } from './watch/picked.ts';
import { answered } from './watch/unset.ts';
import { noteWrite } from './watch/writes.ts';
import { noteEqualityCall } from './watch/compares.ts';
import { asLookup } from './table-keys.ts';

/** Evaluates an expression on abstract values. Never throws but for the budget. */
export function evaluate(m: Machine, node: Node): Value {
  m.tick();
  switch (node.type) {
    case 'Identifier': {
      const found = m.lookup(node.name as string);
      if (found) return m.get(found);
      return globalValue(m, node);
    }
    case 'Literal':
      if (node.regex) return { t: 'regex', source: node.regex.pattern as string, flags: (node.regex.flags ?? '') as string };
      return node.value === null ? NULL : constant(node.value as string);
    case 'TemplateLiteral':
      return evaluateTemplate(m, node);
    case 'BinaryExpression':
      return evaluateBinary(m, node);
    case 'LogicalExpression':
      return evaluateLogical(m, node.operator as string, evaluate(m, node.left), node.right as Node);
    case 'ConditionalExpression':
      return evaluateChoice(m, node);
    case 'MemberExpression':
      return evaluateMember(m, node).value;
    case 'CallExpression':
      return evaluateCall(m, node);
    case 'NewExpression': {
      const callee = evaluate(m, node.callee);
      const { values, nodes, more } = evaluateArguments(m, node.arguments);
      return m.ops.construct(callee, values, { node, args: nodes, callee: m.textOf(node.callee), ...more });
    }
    case 'AssignmentExpression':
      return evaluateAssignment(m, node);
    case 'UpdateExpression': {
      const old = evaluate(m, node.argument);
      const next = old.t === 'const' && typeof old.v === 'number' ? constant(node.operator === '++' ? old.v + 1 : old.v - 1) : m.harmless('number', node);
      assign(m, node.argument, next);
      return node.prefix ? next : old.t === 'const' ? old : next;
    }
    case 'UnaryExpression':
      return evaluateUnary(m, node);
    case 'ObjectExpression':
      return evaluateObject(m, node);
    case 'ArrayExpression':
      return array(evaluateElements(m, node.elements as (Node | null)[]));
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
    case 'FunctionDeclaration':
      return m.ops.makeFunction(node, m.env);
    case 'ClassExpression':
    case 'ClassDeclaration':
      return m.ops.makeClass(node, m.env);
    case 'TaggedTemplateExpression':
      return evaluateTagged(m, node);
    case 'AwaitExpression': return evaluate(m, node.argument);
    case 'YieldExpression': {
      if (node.argument) m.frame.yields.push(evaluate(m, node.argument));
      return m.hole({ origin: 'call', text: 'yield', site: m.site(node) });
    }
    case 'SequenceExpression': {
      let last: Value = UNDEFINED;
      for (const one of node.expressions as Node[]) last = evaluate(m, one);
      return last;
    }
    case 'ThisExpression':
      return m.frame.self ?? m.hole({ origin: 'unknown', text: 'this', site: m.site(node) });
    case 'Super':
      return m.frame.fn?.home?.parent ?? m.hole({ origin: 'unknown', text: 'super' });
    case 'ImportExpression': {
      const source = evaluate(m, node.source);
      if (source.t === 'const' && typeof source.v === 'string') return m.ops.importValue(m.module, source.v, '*', node);
      const program = programIn(source);
      reportFlow(m, program ? 'Code' : 'ModuleName', program ?? source, { argument: node.source, params: [{ name: program ? 'code' : 'name' }] }, [source], { node, args: [node.source], callee: 'import' });
      return m.hole({ origin: 'call', text: m.textOf(node), site: m.site(node) });
    }
    case 'TSAsExpression': case 'TSSatisfiesExpression': case 'TSTypeAssertion': return evaluateCast(m, node);
    case 'JSXElement': case 'JSXFragment':
      evaluateJsx(m, node);
      return m.harmless('element', node);
    case 'JSXExpressionContainer': case 'JSXSpreadAttribute': case 'SpreadElement':
      return evaluate(m, node.expression ?? node.argument);
    case 'JSXEmptyExpression': return UNDEFINED;
    default: {
      const inner = unwrap(node);
      return inner === node ? m.hole({ origin: 'unknown', text: m.textOf(node), site: m.site(node) }) : evaluate(m, inner);
    }
  }
}

function evaluateTemplate(m: Machine, node: Node): Value {
  const parts: { v: Value; use?: { path: string; range: readonly [number, number] } }[] = [];
  const quasis = node.quasis as Node[];
  const expressions = node.expressions as Node[];
  for (let i = 0; i < quasis.length; i++) {
    const cooked = quasis[i]!.value.cooked as string | null;
    parts.push({ v: constant(cooked ?? (quasis[i]!.value.raw as string)) });
    const expression = expressions[i];
    if (!expression) continue;
    const value = evaluate(m, expression);
    if (m.tracing) notePart(m, value, parts.at(-1)?.v, expression);
    parts.push({ v: asText(m, value, expression), use: m.site(expression) });
  }
  return concat(parts);
}

/** `x as number` is believed except for request data, where it checks nothing. */
function evaluateCast(m: Machine, node: Node): Value {
  const value = evaluate(m, node.expression);
  const type = (node.typeAnnotation ?? {}) as Node;
  if (type.type === 'TSTypeReference' && type.typeName?.name === 'const') return value;
  if (value.t === 'hole' && value.origin !== 'request' && value.harmless === undefined && !value.base) {
    return retyped(value, m.ops.annotated(type, m.module, { origin: value.origin, text: value.text, site: value.site, deep: value.deep, requestLike: value.requestLike }));
  }
  return value;
}

function evaluateJsx(m: Machine, node: Node): void {
  for (const attribute of (node.openingElement?.attributes ?? []) as Node[]) {
    const value = (attribute.value ?? attribute.argument) as Node | null | undefined;
    if (!value || value.type === 'Literal') continue;
    const given = evaluate(m, value);
    // `<div {...props} />`
    const spread = attribute.type === 'JSXSpreadAttribute' && given.t === 'obj' ? given.props.get('dangerouslySetInnerHTML') : undefined;
    const markup = attribute.name?.name === 'dangerouslySetInnerHTML' ? given : spread && m.get(spread);
    if (markup && markup !== ABSENT) reportFlow(m, 'Html', m.ops.getMember(markup, '__html', undefined), { argument: value, params: [{ name: 'markup' }] }, [markup], { node: attribute, args: [value], callee: 'dangerouslySetInnerHTML' });
  }
  for (const child of (node.children ?? []) as Node[]) if (child.type !== 'JSXText') evaluate(m, child);
}

/** The receiver is needed for method calls, so both are returned. */
export function evaluateMember(m: Machine, node: Node): { receiver: Value; value: Value; name: string | undefined; key: Value | undefined } {
  const receiver = node.object.type === 'Super' ? (m.frame.self ?? UNDEFINED) : evaluate(m, node.object);
  const name = staticName(node.property, node.computed as boolean);
  if (name !== undefined) {
    const value = m.ops.getMember(receiver, name, node);
    return { receiver, value: m.tracing && node.computed ? markByte(value, receiver) : value, name, key: undefined };
  }
  const key = evaluate(m, node.property);
  if (key.t === 'const') {
    const known = String(key.v);
    const value = m.ops.getMember(receiver, known, node);
    return { receiver, value: m.tracing ? markByte(value, receiver) : value, name: known, key };
  }
  const value = asNamed(receiver, key, asLookup(receiver, key, getComputed(m, receiver, node)));
  return { receiver, value: m.tracing ? pickedBy(m, markByte(value, receiver), key, node) : value, name: undefined, key };
}

/** What a watched value picks from a list of constants is as predictable as that value. */
function pickedBy(m: Machine, value: Value, key: Value, node: Node): Value {
  if (tracesOf(key).length === 0) return value;
  return carry(isConstant(value) && value.t !== 'hole' ? m.harmless('constant lookup', node) : value, key);
}

interface Arguments {
  readonly values: Value[];
  readonly nodes: Node[];
  readonly more: { readonly open?: Value };
}

function evaluateArguments(m: Machine, list: readonly Node[]): Arguments {
  const values: Value[] = [];
  const nodes: Node[] = [];
  let open: Value | undefined;
  for (const node of list) {
    if (node.type !== 'SpreadElement') {
      values.push(evaluate(m, node));
      nodes.push(node);
      continue;
    }
    const spread = evaluate(m, node.argument);
    if (spread.t === 'arr') for (const item of itemsOf(spread)) {
      values.push(item.v);
      nodes.push(node);
      if (item.many) open = item.v;
    }
    else {
      open = elementOf(m, spread, node);
      values.push(open);
      nodes.push(node);
    }
  }
  return { values, nodes, more: open ? { open } : {} };
}

function evaluateCall(m: Machine, node: Node): Value {
  const callee = unwrap(node.callee);
  if (callee.type === 'Super') {
    const { values, nodes, more } = evaluateArguments(m, node.arguments);
    const home = m.frame.fn?.home;
    if (home?.parent && m.frame.self) m.ops.callMethod(m.frame.self, 'super()', values, { node, args: nodes, callee: 'super', ...more });
    return UNDEFINED;
  }
  if (callee.type === 'Import') return evaluate(m, { type: 'ImportExpression', start: node.start, end: node.end, source: node.arguments[0] });
  const site = ({ nodes, more }: Arguments): CallSite => ({ node, args: nodes, callee: dotted(m.textOf(callee)), ...more });
  if (callee.type === 'MemberExpression') {
    const isSuper = callee.object.type === 'Super';
    const receiver = isSuper ? (m.frame.self ?? UNDEFINED) : evaluate(m, callee.object);
    const name = staticName(callee.property, callee.computed as boolean);
    const key = name === undefined ? evaluate(m, callee.property) : undefined;
    const given = evaluateArguments(m, node.arguments);
    if (isSuper && name !== undefined && m.frame.fn?.home?.parent) {
      return m.ops.callMethod(receiver, `super.${name}`, given.values, site(given));
    }
    if (key && key.t !== 'const' && isOpenEnded(receiver)) reportFlow(m, 'Code', key, { argument: callee.property as Node, params: [{ name: 'called' }] }, [key], site(given));
    const called = m.ops.callMethod(receiver, name ?? (key?.t === 'const' ? String(key.v) : undefined), given.values, site(given));
    return noteAssertion(m, callee, given.values, site(given), answered(m, receiver, name, given.values[0], called));
  }
  const value = evaluate(m, callee);
  if (value.t === 'builtin' && value.name === 'require' && node.arguments[0]?.type === 'Literal') {
    return m.ops.importValue(m.module, String(node.arguments[0].value), 'require', node);
  }
  const given = evaluateArguments(m, node.arguments);
  const { values, nodes } = given;
  if (value.t === 'builtin' && value.name === 'require' && values[0]) reportFlow(m, 'ModuleName', values[0], { argument: nodes[0], params: [{ name: 'name' }] }, values, site(given));
  if (m.wanted.compares) noteEqualityCall(m, value, values, site(given));
  return noteAssertion(m, callee, values, site(given), answered(m, value, undefined, values[0], m.ops.call(value, values, site(given))));
}

function evaluateTagged(m: Machine, node: Node): Value {
  const tag = unwrap(node.tag);
  const quasi = node.quasi as Node;
  const strings = array((quasi.quasis as Node[]).map((one) => ({ v: constant((one.value.cooked ?? one.value.raw) as string) })));
  m.set(strings.items, { t: 'items', list: itemsOf(strings) });
  const values = (quasi.expressions as Node[]).map((one) => evaluate(m, one));
  const site: CallSite = { node, args: [quasi, ...(quasi.expressions as Node[])], callee: m.textOf(tag), tagged: true };
  if (tag.type === 'MemberExpression') {
    const receiver = evaluate(m, tag.object);
    return m.ops.callMethod(receiver, staticName(tag.property, tag.computed as boolean), [strings, ...values], site);
  }
  return m.ops.call(evaluate(m, tag), [strings, ...values], site);
}

function evaluateAssignment(m: Machine, node: Node): Value {
  const operator = node.operator as string;
  if (operator === '=') {
    const value = evaluate(m, node.right);
    if (m.wanted.properties.size > 0 || m.wanted.roles.size > 0) noteWrite(m, node, value);
    assign(m, node.left, value, node.right);
    return value;
  }
  const old = evaluate(m, node.left);
  let value: Value;
  if (operator === '+=') value = add(m, old, evaluate(m, node.right), node.left, node.right, node);
  else if (operator === '||=' || operator === '&&=' || operator === '??=') value = evaluateLogical(m, operator.slice(0, -1), old, node.right as Node);
  else {
    const right = evaluate(m, node.right);
    value = old.t === 'const' && right.t === 'const' && typeof old.v === 'number' && typeof right.v === 'number' ? constant(arithmetic(operator.slice(0, -1), old.v, right.v)) : carry(m.harmless('number', node), old, right);
  }
  assign(m, node.left, value, node.right);
  return value;
}

/** Writes a value to a variable, a member or a pattern. `right`: the expression that gave it. */
export function assign(m: Machine, target: Node, value: Value, right?: Node): void {
  const node = unwrap(target);
  if (node.type === 'Identifier') {
    const found = m.lookup(node.name as string);
    if (m.tracing) noteName(m, value, 'variable', node.name as string, node);
    if (found) m.set(found, value);
    else m.module.env.vars.set(node.name as string, cell(value));
    return;
  }
  if (node.type === 'MemberExpression') {
    const receiver = node.object.type === 'Super' ? (m.frame.self ?? UNDEFINED) : evaluate(m, node.object);
    const name = staticName(node.property, node.computed as boolean);
    if (m.tracing && name !== undefined) noteWritten(m, value, name, node);
    if (node.computed) noteByte(m, receiver, value, node);
    if (name !== undefined) m.ops.setMember(receiver, name, value);
    else {
      const key = evaluate(m, node.property);
      if (key.t !== 'const' && m.wanted.roles.has('PropertyPath')) noteKey(m, node, key, value, target, right);
      setComputed(m, receiver, key, value);
    }
    return;
  }
  m.ops.bindPattern(node, value, 'assign');
}
