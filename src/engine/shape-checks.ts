import type { CallSite, Machine } from './machine.ts';
import type { Node } from './node.ts';
import { isFunction, staticName, unwrap } from './node.ts';
import { jsonSchema, parsedBy, schemaOf } from './schemas.ts';
import type { Obj, Value } from './values.ts';

/**
 * Handlers that get their request from somebody who was given a validator: `validated(orderSchema)(async (req) => …)`,
 * `app.post('/', validate(orderSchema), handler)`. Where the validator cannot be read it gets the benefit of the doubt in one
 * respect: the parts of such a request have the types that were asked for, so what should be a text is no object.
 */
const handed = new WeakSet<Node>();

/** Words of validators of data; not those of sessions, tokens and rights. */
const SPEAKS = /schema|celebrate|\bz(?:od)?\.|\bzod\w*\(|\bjoi\b|\bdto\b|valid(?:at(?:e|es|or|ors|ion|ing|ed))?(?![\w]*(?:token|session|csrf|jwt|key|signature|perm|access|role|owner|auth))/i;

/** Options that hold one: `{ bodySchema: z.object({ … }) }`. */
const NAMES = /^(?:schema|(?:body|query|params|request|input)(?:Schema|Validator)|validat(?:e|ion|ors?))$/;

/** Notes the functions among the arguments of a call that speaks of a validator. */
export function noteHandlers(m: Machine, args: readonly Value[], site: CallSite): void {
  if (!m.wanted.roles.has('Filter') || !args.some((arg) => arg.t === 'fn')) return;
  // `made(schema)(handler)`: the schema went in one call before.
  const maker = site.node.callee && unwrap(site.node.callee as Node);
  const before = maker?.type === 'CallExpression' ? [maker.callee as Node, ...(maker.arguments as Node[])] : [];
  if (![...before, ...site.args].some((one) => speaks(m, one))) return;
  for (const arg of args) if (arg.t === 'fn') for (const param of arg.node.params as Node[]) handed.add(param);
}

/** A parameter's value, without objects where texts belong if a validator has looked at what it holds. */
export function asHanded(param: Node, value: Value): Value {
  return handed.has(param) ? shaped(value) : value;
}

/** Parameters of a handler that stands behind validators in one call, or beside the schemas of what it gets. */
export function behindValidators(m: Machine, site: CallSite, beside: readonly Value[], params: Value[]): Value[] {
  const shapes = beside.map((one) => shapesIn(m, one)).find((one) => one !== undefined);
  const typed = shapes ? params.map((one) => (one.t === 'typed' ? { ...one, shapes } : one)) : params;
  return m.wanted.roles.has('Filter') && site.args.slice(0, -1).some((one) => speaks(m, one)) ? typed.map(shaped) : typed;
}

/** Fastify's `{ schema: { params, body } }`, Hapi's `{ options: { validate: { payload } } }`. */
function shapesIn(m: Machine, value: Value): Obj | undefined {
  if (value.t !== 'obj') return undefined;
  const member = (of: Obj, name: string): Value | undefined => (of.props.has(name) ? m.ops.getMember(of, name, undefined) : undefined);
  const options = member(value, 'options') ?? member(value, 'config');
  const found = member(value, 'schema') ?? (options?.t === 'obj' ? (member(options, 'validate') ?? member(options, 'schema')) : undefined);
  if (found?.t === 'obj') return found;
  // Elysia's `{ params: t.Object({ … }) }`.
  return ['params', 'query', 'body'].some((name) => schemaOf(member(value, name))) ? value : undefined;
}

function shaped(value: Value): Value {
  return value.t === 'typed' || (value.t === 'hole' && value.requestLike) ? { ...value, shaped: true } : value;
}

function speaks(m: Machine, raw: Node): boolean {
  const node = unwrap(raw);
  if (isFunction(node) || node.type === 'Literal' || node.type === 'TemplateLiteral') return false;
  if (node.type === 'ObjectExpression') return (node.properties as Node[]).some((one) => (one.type === 'Property' ? NAMES.test(staticName(one.key, one.computed as boolean) ?? '') : SPEAKS.test(m.textOf(one.argument as Node))));
  return SPEAKS.test(m.textOf(node));
}

/** A part of a request whose holder was looked at by a validator. */
export function partOf(m: Machine, holder: Value | undefined, name: string, part: Value): Value {
  for (let at = holder; at?.t === 'typed'; at = at.receiver) {
    const shape = at.shapes?.props.get(name) ?? (name === 'query' ? at.shapes?.props.get('querystring') : undefined);
    if (shape) return parsedBy(m, schemaOf(shape.v) ? shape.v : jsonSchema(m, shape.v), part, part.t === 'hole' ? part.site : undefined);
    if (at.shaped) return part.t === 'hole' && part.deep ? { ...part, deep: false } : part;
  }
  return part;
}
