import { joinValues } from './join.ts';
import type { Machine } from './machine.ts';
import type { Signature } from './model-table.ts';
import { schemaOf } from './schemas.ts';
import type { Value } from './values.ts';

/**
 * What a configuration gives where the environment says nothing: `config.get('TOKEN_SECRET', 'constant')`, the default that a validator was given,
 * or that of the schema it was made with (`{ jwt: { secret: { default: 'constant', env: 'JWT_SECRET' } } }` at `get('jwt.secret')`).
 */
export function orFallback(m: Machine, { returns }: Signature, given: Value, args: readonly Value[], receiver: Value | undefined): Value {
  if (returns.k !== 'marker' || returns.marker !== 'Env') return given;
  const [path, second] = args;
  const schema = schemaOf(receiver);
  const fallback = second ?? schema?.fallback ?? (schema?.shape && path?.t === 'const' && typeof path.v === 'string' ? defaultAt(m, schema.shape, path.v) : undefined);
  return fallback?.t === 'const' && typeof fallback.v === 'string' ? joinValues([given, fallback]) : given;
}

function defaultAt(m: Machine, shape: Value, path: string): Value | undefined {
  let at = shape;
  for (const name of [...path.split('.'), 'default']) {
    if (at.t !== 'obj' || !at.props.has(name)) return undefined;
    at = m.ops.getMember(at, name, undefined);
  }
  return at;
}
