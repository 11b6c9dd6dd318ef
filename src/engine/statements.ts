import { checkReturned } from './answers.ts';
import { conditionOf } from './facts.ts';
import { keyOf } from './keys.ts';
import { lateVariable, openLateMembers } from './late-variables.ts';
import type { Machine, Target } from './machine.ts';
import { elementOf } from './members.ts';
import { noteName } from './watch/calls.ts';
import { markByte, retyped } from './watch/trace.ts';
import { guardOf } from './watch/guards.ts';
import { noteArm } from './watch/unset.ts';
import type { Node } from './node.ts';
import { unwrap } from './node.ts';
import { hoist } from './scope.ts';
import { executeSwitch } from './switch.ts';
import type { Fact, Value } from './values.ts';
import { isNothing, UNDEFINED } from './values.ts';
import { noteDeclared } from './declared-functions.ts';

/** Runs a statement. After `return`, `throw`, `break` and `continue` the machine is `dead` until the paths meet. */
export function execute(m: Machine, node: Node): void {
  m.tick();
  switch (node.type) {
    case 'ExpressionStatement':
      m.ops.evaluate(node.expression);
      return;
    case 'VariableDeclaration':
      for (const one of node.declarations as Node[]) if (!node.declare || !isModelled(m, one.id as Node)) declareVariable(m, one, node.kind === 'var', node.declare === true);
      return;
    case 'ReturnStatement': {
      const value = node.argument ? m.ops.evaluate(node.argument) : UNDEFINED;
      if (m.tracing) noteName(m, value, 'return', '', node);
      if (m.answering?.node === m.frame.node) checkReturned(m, value, node.argument ?? node);
      if (!m.dead && m.frame.returns.length < 24) m.frame.returns.push(m.exit(m.frame.mark, value));
      m.dead = true;
      return;
    }
    case 'IfStatement':
      executeIf(m, node);
      return;
    case 'BlockStatement': case 'StaticBlock': case 'TSModuleBlock':
      executeBlock(m, node.body as Node[]);
      return;
    case 'ForStatement':
      inScope(m, () => {
        if (node.init?.type === 'VariableDeclaration') execute(m, node.init);
        else if (node.init) m.ops.evaluate(node.init);
        loop(m, node, () => node.test && m.ops.evaluate(node.test), () => execute(m, node.body), () => node.update && m.ops.evaluate(node.update));
      });
      return;
    case 'ForOfStatement': case 'ForInStatement':
      executeForOf(m, node);
      return;
    case 'WhileStatement':
      loop(m, node, () => m.ops.evaluate(node.test), () => execute(m, node.body));
      return;
    case 'DoWhileStatement':
      loop(m, node, undefined, () => execute(m, node.body), () => m.ops.evaluate(node.test));
      return;
    case 'SwitchStatement':
      executeSwitch(m, node, labelOf(m, node));
      return;
    case 'TryStatement':
      executeTry(m, node);
      return;
    case 'ThrowStatement':
      m.ops.evaluate(node.argument);
      m.dead = true;
      return;
    case 'BreakStatement': case 'ContinueStatement':
      jump(m, node);
      return;
    case 'LabeledStatement':
      executeLabeled(m, node);
      return;
    case 'ExportNamedDeclaration': case 'ExportDefaultDeclaration':
      if (node.declaration) executeExported(m, node);
      return;
    case 'TSModuleDeclaration':
      executeNamespace(m, node);
      return;
    case 'TSExportAssignment':
      m.set(m.module.commonjs, m.ops.evaluate(node.expression));
      return;
    case 'ClassDeclaration': {
      const known = node.id ? m.env.vars.get(node.id.name as string) : undefined;
      if (known) m.get(known);
      else m.ops.makeClass(node, m.env);
      return;
    }
    default:
      return;
  }
}

function executeExported(m: Machine, node: Node): void {
  const declaration = node.declaration as Node;
  const target = m.module.exports.get('default');
  // `export default async function (app) { … }`: it has no name to be found by.
  const nameless = node.type === 'ExportDefaultDeclaration' && !declaration.id;
  if (declaration.type.endsWith('Declaration') && !nameless) {
    execute(m, declaration);
    return;
  }
  const value = declaration.type === 'FunctionDeclaration' ? m.ops.makeFunction(declaration, m.env) : declaration.type === 'ClassDeclaration' ? m.ops.makeClass(declaration, m.env) : m.ops.evaluate(declaration);
  if (target) m.set(target, value);
}

function executeNamespace(m: Machine, node: Node): void {
  if (node.declare || !node.body) return;
  const body = (node.body.body ?? []) as Node[];
  const env = { vars: new Map(), parent: m.env };
  m.inEnv(env, () => {
    hoist(m, body, undefined);
    for (const statement of body) if (!m.dead) execute(m, statement);
  });
  if (node.id?.type === 'Identifier') m.declare(node.id.name as string, { t: 'obj', props: env.vars });
}

/** `declare const Bun: { … }` tells the compiler of a global; the model knows more of it. */
function isModelled(m: Machine, id: Node): boolean {
  return id.type === 'Identifier' && m.env === m.module.env && Object.hasOwn(m.models.globals, id.name as string);
}

/** What a bundler puts in for these words is a constant of the program. */
const REPLACED = /^TS(?:String|Number|Boolean|BigInt|Literal)(?:Keyword|Type)?$/;

function declareVariable(m: Machine, node: Node, isVar: boolean, isAmbient: boolean): void {
  const id = node.id as Node;
  const annotation = id.typeAnnotation?.typeAnnotation as Node | undefined;
  let value: Value;
  if (node.init) value = m.ops.evaluate(node.init);
  else if (annotation) value = m.ops.annotated(annotation, m.module, { origin: 'unknown', text: m.textOf(id), site: m.site(id) }) ?? UNDEFINED;
  else value = UNDEFINED;
  if (m.dead) return;
  if (node.init && annotation && value.t === 'hole' && value.harmless === undefined && value.origin !== 'request') {
    value = retyped(value, m.ops.annotated(annotation, m.module, { origin: value.origin, text: value.text, site: value.site, deep: value.deep }));
  }
  if (annotation && value.t === 'fn') noteDeclared(m, value, annotation);
  if (!node.init && value.t === 'hole') value = UNDEFINED;
  // `declare const db: Db;`: it is there, wherever it comes from.
  if (isAmbient && value === UNDEFINED && !REPLACED.test(annotation?.type ?? '')) value = m.hole({ origin: 'unknown', text: m.textOf(id), site: m.site(id) });
  if (isNothing(value) && id.type === 'Identifier' && m.env === m.module.env) value = lateVariable(m, id.name as string, value) ?? value;
  if (value.t === 'obj' && !value.cls && id.type === 'Identifier' && m.env === m.module.env && unwrap(node.init as Node).type === 'ObjectExpression') openLateMembers(m, id.name as string, value, m.site(id));
  // `var found;` in a loop leaves what is there.
  if (!isVar || node.init || value !== UNDEFINED) m.ops.bindPattern(id, value, isVar ? 'var' : 'declare');
}

export function executeBlock(m: Machine, statements: readonly Node[]): void {
  inScope(m, () => {
    hoist(m, statements, undefined);
    for (const statement of statements) {
      if (m.dead) return;
      execute(m, statement);
    }
  });
}

function inScope(m: Machine, run: () => void): void {
  m.inEnv({ vars: new Map(), parent: m.env }, run);
}

function executeIf(m: Machine, node: Node): void {
  const test = m.ops.evaluate(node.test);
  const condition = conditionOf(test);
  if (m.dead) return;
  const guard = m.wanted.roles.size > 0 ? guardOf(m, node.test) : undefined;
  m.branch([
    () => {
      m.assume(condition.whenTrue);
      if (guard) m.assume([guard.whenTrue]);
      const before = m.frame.returns.length;
      execute(m, node.consequent);
      noteArm(m, test, true, before);
    },
    () => {
      m.assume(condition.whenFalse);
      if (guard) m.assume([guard.whenFalse]);
      if (!node.alternate) return;
      const before = m.frame.returns.length;
      execute(m, node.alternate);
      noteArm(m, test, false, before);
    },
  ].filter((_, index) => condition.known === undefined || condition.known === (index === 0)));
}

function labelOf(m: Machine, node: Node): string | undefined {
  return m.labels.get(node);
}

/** Two rounds, joined with none: enough for text that grows in a loop. */
function loop(m: Machine, node: Node, test: (() => unknown) | undefined, body: () => void, update?: () => unknown): void {
  const target: Target = { label: labelOf(m, node), loop: true, mark: m.log.length, breaks: [], continues: [] };
  m.targets.push(target);
  const facts = m.facts;
  const first = test ? conditionOf(test() as Value ?? UNDEFINED) : undefined;
  const exits = test && first?.known !== true ? [m.exit(target.mark)] : [];
  const rounds: (readonly Fact[])[] = [];
  for (let round = 0; round < 2 && !m.dead; round++) {
    if (first && round === 0) m.assume(first.whenTrue);
    body();
    if (target.continues.length > 0) {
      const ends = m.dead ? target.continues.splice(0) : [m.exit(target.mark), ...target.continues.splice(0)];
      m.rollback(target.mark);
      m.dead = false;
      m.mergeExits(ends);
    }
    if (m.dead) break;
    update?.();
    if (round === 0 && test) test();
    rounds.push(m.facts);
    m.facts = facts;
    exits.push(m.exit(target.mark));
  }
  m.targets.pop();
  exits.push(...target.breaks);
  m.rollback(target.mark);
  m.facts = facts;
  if (exits.length === 0) {
    m.dead = true;
    return;
  }
  m.dead = false;
  m.mergeExits(exits);
  m.assume(checkedByRounds([...rounds, ...target.breaks.map((one) => one.facts)]));
}

/** `for (const part of parts) if (isReserved(part)) throw …`: what every round has asked stays known. */
function checkedByRounds(rounds: readonly (readonly Fact[])[]): readonly Fact[] {
  const [first, ...others] = rounds;
  return first?.filter((fact) => fact.about?.startsWith('guard ') === true && others.every((one) => one.some((other) => other.about === fact.about))) ?? [];
}

function executeForOf(m: Machine, node: Node): void {
  const list = m.ops.evaluate(node.right);
  const element = node.type === 'ForInStatement' ? keyOf(m, list, node.right) : elementOf(m, list, node.right);
  if (m.tracing && node.type !== 'ForInStatement') markByte(element, list);
  inScope(m, () => {
    loop(m, node, () => UNKNOWN_TEST, () => {
      const left = node.left as Node;
      if (left.type === 'VariableDeclaration') m.ops.bindPattern(left.declarations[0].id, element, left.kind === 'var' ? 'var' : 'declare');
      else m.ops.bindPattern(left, element, 'assign');
      execute(m, node.body);
    });
  });
}

const UNKNOWN_TEST: Value = { t: 'test', whenTrue: [], whenFalse: [] };

function executeTry(m: Machine, node: Node): void {
  const handler = node.handler as Node | null;
  const alternatives = [() => execute(m, node.block)];
  if (handler) {
    alternatives.push(() =>
      inScope(m, () => {
        if (handler.param) m.ops.bindPattern(handler.param, m.hole({ origin: 'unknown', text: m.textOf(handler.param), site: m.site(handler.param) }), 'declare');
        execute(m, handler.body);
      }),
    );
  }
  m.branch(alternatives);
  if (node.finalizer) {
    const dead = m.dead;
    m.dead = false;
    execute(m, node.finalizer);
    m.dead = dead || m.dead;
  }
}

function jump(m: Machine, node: Node): void {
  const label = node.label?.name as string | undefined;
  for (let i = m.targets.length - 1; i >= 0; i--) {
    const target = m.targets[i]!;
    if (label !== undefined ? target.label !== label : node.type === 'ContinueStatement' && !target.loop) continue;
    if (!m.dead) (node.type === 'BreakStatement' ? target.breaks : target.continues).push(m.exit(target.mark));
    break;
  }
  m.dead = true;
}

function executeLabeled(m: Machine, node: Node): void {
  m.labels.set(node.body, node.label.name as string);
  if (/^(?:For|While|DoWhile|Switch)/.test(node.body.type)) {
    execute(m, node.body);
    return;
  }
  const target: Target = { label: node.label.name as string, loop: false, mark: m.log.length, breaks: [], continues: [] };
  m.targets.push(target);
  execute(m, node.body);
  m.targets.pop();
  const exits = m.dead ? target.breaks : [m.exit(target.mark), ...target.breaks];
  if (target.breaks.length > 0) {
    m.rollback(target.mark);
    m.dead = false;
    m.mergeExits(exits);
  }
}
