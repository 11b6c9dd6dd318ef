import { isConstant } from './facts.ts';
import type { Machine } from './machine.ts';
import type { ModelTable, Signature, TypeRef } from './model-table.ts';
import { memberType } from './typed.ts';
import type { Obj, Value } from './values.ts';
import { itemsOf } from './values.ts';

/** Stands for a callback. */
const HANDLER: Value = { t: 'builtin', name: 'callback' };

/**
 * The first overload that fits the arguments. What is not known fits everything, so for an unknown argument the first
 * overload in which it would be dangerous is taken.
 */
export function chooseOverload(m: Machine, signatures: readonly Signature[], args: readonly Value[], tagged: boolean): Signature | undefined {
  const possible = signatures.filter((one) => isTemplate(one) === tagged);
  const usable = possible.length > 0 || tagged ? possible : signatures;
  const whole = usable.filter((one) => fits(m, one, args));
  // `promisify(scrypt)(password, salt, 32, options)`: the callback is given by somebody else.
  const fitting = whole.length > 0 ? whole : usable.filter((one) => one.params.at(-1)?.type.k === 'function' && args.length === one.params.length - 1 && fits(m, one, [...args, HANDLER]));
  const unknown = args.findIndex((arg) => arg.t === 'hole' && arg.harmless === undefined);
  const dangerous = unknown < 0 ? undefined : fitting.find((one) => isDangerous(one.params[unknown]?.type));
  return dangerous ?? fitting[0] ?? usable[0];
}

/** What a function that takes a callback gives as a promise, `promisify(scrypt)(…)`: what its callback is given after the error. */
export function promised(signature: Signature, given: number): Signature {
  const handler = signature.params.at(-1)?.type;
  const isLeftOut = handler?.k === 'function' && given === signature.params.length - 1 && signature.returns.k === 'primitive' && signature.returns.name === 'void';
  const answer = isLeftOut ? handler.signatures[0]?.params[1]?.type : undefined;
  return answer ? { ...signature, returns: answer } : signature;
}

function isDangerous(type: TypeRef | undefined): boolean {
  return type?.k === 'marker' ? type.marker.startsWith('Sql') : type?.k === 'union' && type.of.some(isDangerous);
}

function isTemplate(signature: Signature): boolean {
  const first = signature.params[0]?.type;
  return first?.k === 'primitive' && first.name === 'template';
}

function fits(m: Machine, signature: Signature, args: readonly Value[]): boolean {
  for (let i = 0; i < signature.params.length; i++) {
    const param = signature.params[i]!;
    if (param.rest) return true;
    const arg = args[i];
    if (arg === undefined) return param.optional === true;
    if (!fitsType(m, param.type, arg)) return false;
  }
  return args.length <= signature.params.length || signature.params.some((param) => param.rest);
}

/** Tells whether a value can be of a type; "do not know" is yes. */
export function fitsType(m: Machine, type: TypeRef, value: Value): boolean {
  if (type.k === 'marker' && type.marker === 'Constant') return isConstant(value) && value.t !== 'hole';
  if (value.t === 'hole') return value.harmless === undefined || type.k !== 'function';
  if (value.t === 'join') return value.of.some((one) => fitsType(m, type, one));
  switch (type.k) {
    case 'union':
      return type.of.some((one) => fitsType(m, one, value));
    case 'literal':
      return value.t === 'const' && value.v === type.value;
    case 'primitive':
      if (type.name === 'template') return value.t === 'arr';
      if (value.t === 'cat') return type.name === 'string';
      return value.t === 'const' && (value.v === undefined || value.v === null || typeof value.v === type.name);
    case 'function':
      return value.t === 'fn' || value.t === 'typed' || value.t === 'builtin';
    case 'array':
      // `extend([type])`: a list of things of other types is none of these.
      return value.t === 'arr' && (type.of.k !== 'union' || itemsOf(value).every((item) => fitsType(m, type.of, item.v)));
    case 'object':
      if (value.t === 'typed' || value.t === 'module') return true;
      if (value.t !== 'obj') return false;
      return Object.entries(type.members).every(([name, member]) => {
        const own = value.props.get(name);
        const isLookedInto = member.k === 'union' || member.k === 'object' || (member.k === 'array' && member.of.k === 'union');
        // What an object that is wholly known does not have, it does not have.
        if (!own && !value.rest && !type.optional?.includes(name) && (member.k === 'any' || member.k === 'primitive' || isLookedInto)) return false;
        if (isLookedInto) return !own || fitsType(m, member, m.get(own));
        if (member.k !== 'marker' && member.k !== 'literal' && member.k !== 'instance' && member.k !== 'param') return true;
        if (!own) return value.rest !== undefined || !(member.k === 'marker' && member.marker.startsWith('Sql')) && member.k !== 'literal';
        return fitsType(m, member, m.get(own));
      });
    case 'marker':
      if (type.marker === 'Sql' || type.marker === 'SqlFragment' || type.marker === 'SqlIdentifier') return value.t === 'const' ? typeof value.v === 'string' : value.t === 'cat' || value.t === 'bound';
      // `axios(config)`: an object is no address.
      if (type.marker === 'Url' || type.marker === 'RedirectUrl') return value.t !== 'obj' && value.t !== 'fn' && value.t !== 'arr';
      if (type.marker === 'Callback') return value.t === 'fn';
      return value.t !== 'fn';
    case 'instance':
      return value.t === 'typed' ? value.type.k === 'instance' && isKindOf(m.models, value.type.id, type.id) : (value.t === 'obj' && couldBe(m.models, type.id, value)) || (value.t === 'fn' && (m.models.types[type.id]?.call?.length ?? 0) > 0) || value.t === 'bound' || value.t === 'schema';
    default:
      return true;
  }
}

/** An object literal can stand for an interface that has a member of its, never for a class. */
function couldBe(models: ModelTable, id: string, value: Obj): boolean {
  const model = models.types[id];
  if (!model || model.construct) return false;
  return value.props.size === 0 || [...value.props.keys()].some((name) => memberType(models, { k: 'instance', id }, name) !== undefined);
}

export function isKindOf(models: ModelTable, id: string, wanted: string): boolean {
  return id === wanted || (models.types[id]?.extends ?? []).some((parent) => isKindOf(models, parent, wanted));
}

/** The argument that is called for what it gives. */
export function askedFor({ returns }: Signature): number | undefined {
  const made = returns.k === 'array' ? returns.of : returns;
  return made.k === 'param' && made.marker.m === 'Called' ? made.marker.arg : undefined;
}
