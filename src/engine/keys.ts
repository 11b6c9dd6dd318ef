import { joinValues } from './join.ts';
import type { Machine } from './machine.ts';
import type { Node } from './node.ts';
import type { Value } from './values.ts';

/** Keys of a known object are constants; keys of client data are client data. */
export function keyOf(m: Machine, object: Value, node: Node): Value {
  switch (object.t) {
    case 'obj': {
      const names: Value[] = [...object.props.keys()].map((name) => ({ t: 'const', v: name }));
      if (object.rest) names.push(keyOf(m, object.rest.v, node));
      return names.length > 0 ? joinValues(names) : m.harmless('key of an empty object', node);
    }
    case 'hole': {
      const known = object.members.get('[key]');
      if (known) return known;
      const key = m.hole({ origin: object.origin, text: `a key of ${object.text}`, site: object.site, harmless: object.harmless ?? (object.shape && object.shape.node.type !== 'TSTypeReference' && object.origin !== 'request' && !isOpen(object.shape.node) ? 'declared key' : undefined) });
      object.members.set('[key]', key);
      return key;
    }
    case 'join':
      return joinValues(object.of.map((one) => keyOf(m, one, node)));
    case 'arr': case 'const':
      return m.harmless('index', node);
    default:
      return m.hole({ origin: 'call', text: `a key of ${m.textOf(node)}`, site: m.site(node) });
  }
}

/** `{ [key: string]: unknown }`, `{ [K in string]?: unknown }`: any names. */
function isOpen(node: Node): boolean {
  if (node.type === 'TSMappedType') return (node.constraint ?? node.typeParameter?.constraint)?.type === 'TSStringKeyword';
  const members = (node.members ?? node.body?.body ?? node.body) as unknown;
  return Array.isArray(members) && (members as Node[]).some((one) => one.type === 'TSIndexSignature');
}
