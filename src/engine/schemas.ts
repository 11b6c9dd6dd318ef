import { conditionOf } from './facts.ts';
import { freeze, joinValues } from './join.ts';
import type { CallSite, Machine } from './machine.ts';
import type { SchemaMarker } from './model-table.ts';
import { regexProvesHarmless } from './regex-proof.ts';
import type { Site } from './node.ts';
import type { Fact, Obj, Schema, Value } from './values.ts';
import { array, cell, itemsOf, object } from './values.ts';
import { noteFallback } from './watch/unset.ts';

/** The validator a value is, if it is one. */
export function schemaOf(value: Value | undefined): Schema | undefined {
  if (value?.t === 'schema') return value;
  return value?.t === 'typed' ? value.schema : undefined;
}

/** Makes the validator that a model's marker says, from the call that builds it. */
export function makeSchema(m: Machine, marker: SchemaMarker, args: readonly Value[], receiver: Value | undefined, site: CallSite): Schema {
  const given = marker.arg === undefined || marker.arg < 0 ? undefined : args[marker.arg];
  switch (marker.of) {
    case 'regex':
      return { t: 'schema', of: given?.t === 'regex' && regexProvesHarmless(given.source, given.flags) ? 'safe' : 'pass' };
    case 'apply': case 'refine': {
      const base = schemaOf(receiver);
      return { t: 'schema', of: marker.of, ...(given ? { shape: given } : {}), ...(base ? { base } : {}), site };
    }
    case 'default': {
      const fallback = given?.t === 'obj' ? m.ops.getMember(given, 'default', undefined) : given;
      const value = fallback?.t === 'fn' ? m.ops.call(fallback, [], site) : fallback;
      // An empty object or list that stands in for what did not come tells nothing.
      return { ...(schemaOf(receiver) ?? { t: 'schema', of: 'pass' }), ...(value?.t === 'const' ? { fallback: value } : {}) };
    }
    case 'json-schema':
      return given ? jsonSchema(m, given) : { t: 'schema', of: 'pass' };
    case 'object': {
      // `base.extend({ … })` keeps what the base says of its members.
      const base = schemaOf(receiver);
      const shape = schemaOf(given)?.shape ?? given;
      if (base?.of === 'object' && base.shape?.t === 'obj' && shape?.t === 'obj') {
        const merged = object();
        for (const [key, one] of base.shape.props) merged.props.set(key, cell(one.v));
        for (const [key, one] of shape.props) merged.props.set(key, cell(one.v));
        return { t: 'schema', of: 'object', shape: merged };
      }
      return { t: 'schema', of: 'object', ...(shape ? { shape } : {}) };
    }
    default:
      return { t: 'schema', of: marker.of, ...(given ? { shape: given } : receiver && schemaOf(receiver) ? { shape: receiver } : {}) };
  }
}

const SAFE_FORMATS = new Set(['uuid', 'date', 'date-time', 'time', 'ipv4', 'ipv6']);

/** @see https://json-schema.org/understanding-json-schema/reference/type */
export function jsonSchema(m: Machine, value: Value, depth = 0): Schema {
  const pass: Schema = { t: 'schema', of: 'pass' };
  if (value.t !== 'obj' || depth > 6) return pass;
  const get = (name: string): Value => m.ops.getMember(value, name, undefined);
  const type = get('type');
  const format = get('format');
  const pattern = get('pattern');
  if (get('enum').t === 'arr' || value.props.has('const')) return { t: 'schema', of: 'safe' };
  if (type.t === 'const' && ['number', 'integer', 'boolean', 'null'].includes(String(type.v))) return { t: 'schema', of: 'safe' };
  if (format.t === 'const' && SAFE_FORMATS.has(String(format.v))) return { t: 'schema', of: 'safe' };
  if (pattern.t === 'const' && typeof pattern.v === 'string' && regexProvesHarmless(pattern.v, '')) return { t: 'schema', of: 'safe' };
  const properties = get('properties');
  if (properties.t === 'obj') return { t: 'schema', of: 'object', shape: object([...properties.props].map(([name, one]) => [name, jsonSchema(m, m.get(one), depth + 1)] as const)) };
  const items = get('items');
  return items.t === 'obj' ? { t: 'schema', of: 'array', shape: jsonSchema(m, items, depth + 1) } : pass;
}

/** Validators inside validators; a list of a union of refined objects is seven deep. */
const MAX_SCHEMA_DEPTH = 14;

/** What is known of a value after a validator accepted it. */
export function parsedBy(m: Machine, validator: Value | undefined, input: Value, site: Site | undefined, depth = 0): Value {
  if (depth > MAX_SCHEMA_DEPTH) return input;
  if (validator?.t === 'join') return joinValues(validator.of.map((one) => parsedBy(m, one, input, site, depth + 1)));
  if (validator?.t === 'arr') return joinValues(itemsOf(validator).map((item) => parsedBy(m, item.v, input, site, depth + 1)));
  const schema = schemaOf(validator);
  if (!schema) return validator?.t === 'obj' && depth === 0 ? membersBy(m, validator, input, site, depth) : depth > 0 ? unreadBy(m, validator, input) : input;
  const accepted = acceptedBy(m, schema, input, site, depth);
  if (!schema.fallback) return accepted;
  const given = joinValues([accepted, schema.fallback]);
  if (m.wanted.properties.size > 0) noteFallback(accepted, schema.fallback, given);
  return given;
}

function membersBy(m: Machine, shape: Obj, input: Value, site: Site | undefined, depth: number): Value {
  const result = object();
  for (const [key, one] of shape.props) result.props.set(key, cell(parsedBy(m, m.get(one), m.ops.getMember(input, key, undefined), site, depth + 1)));
  return result;
}

function acceptedBy(m: Machine, schema: Schema, input: Value, site: Site | undefined, depth: number): Value {
  switch (schema.of) {
    case 'safe':
      return m.hole({ origin: 'unknown', text: input.t === 'hole' ? input.text : 'validated value', site, harmless: 'validated' });
    case 'object':
      return schema.shape?.t === 'obj' ? membersBy(m, schema.shape, input, site, depth) : input;
    case 'array': {
      const element = input.t === 'arr' ? joinValues(itemsOf(input).map((item) => item.v)) : m.ops.getMember(input, '0', undefined);
      return array([{ v: parsedBy(m, schema.shape, element, site, depth + 1), many: true }]);
    }
    case 'apply': {
      const before = schema.base ? parsedBy(m, schema.base, input, site, depth + 1) : input;
      return schema.shape && schema.site ? m.ops.call(schema.shape, [before], schema.site) : before;
    }
    case 'refine': {
      const accepted = schema.base ? parsedBy(m, schema.base, input, site, depth + 1) : input;
      return schema.shape && schema.site ? freeze(accepted, conditionOf(m.ops.call(schema.shape, [accepted], schema.site)).whenTrue) : accepted;
    }
    case 'wrap':
      return schema.shape ? parsedBy(m, schema.shape, input, site, depth + 1) : input;
    default:
      // A text that nothing else is known of is still no object.
      return depth > 0 && input.t === 'hole' && input.deep && m.wanted.roles.has('Filter') ? { ...input, deep: false } : input;
  }
}

/** Inside a validator, a named one that comes from where guard cannot look: whether it lets anything through is not known. */
function unreadBy(m: Machine, validator: Value | undefined, input: Value): Value {
  if (validator?.t !== 'hole' || !/^[\w$.]+$/.test(validator.text) || input.t !== 'hole' || input.origin !== 'request') return input;
  const known = input.members.get('=unread');
  if (known) return known;
  const lowered = m.hole({ origin: 'request-call', text: input.text, site: input.site, deep: input.deep });
  input.members.set('=unread', lowered);
  return lowered;
}

/** Facts that hold where a validator said yes. */
export function factsOfSchema(m: Machine, validator: Value | undefined, input: Value, depth = 0): readonly Fact[] {
  const schema = schemaOf(validator);
  if (!schema || depth > 6) return [];
  if (schema.of === 'safe') return input.t === 'hole' ? [{ hole: input, reason: 'validated' }] : [];
  if (schema.of === 'wrap') return factsOfSchema(m, schema.shape, input, depth + 1);
  if (schema.of === 'object' && schema.shape?.t === 'obj') {
    return [...schema.shape.props].flatMap(([key, one]) => factsOfSchema(m, m.get(one), m.ops.getMember(input, key, undefined), depth + 1));
  }
  return [];
}

/** Validators among the handlers of one call have accepted what the next ones get: `app.get('/', zValidator('query', schema), (c) => …)`. */
export function validatedBy(beside: readonly Value[], params: Value[]): Value[] {
  const validators = beside.filter((one) => one.t === 'typed' && one.schema?.of === 'wrap');
  if (validators.length === 0) return params;
  const schema: Schema = { t: 'schema', of: 'wrap', shape: joinValues(validators) };
  return params.map((one) => (one.t === 'typed' ? { ...one, schema } : one));
}
