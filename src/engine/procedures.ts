import type { CallSite, Machine } from './machine.ts';
import { parsedBy, schemaOf } from './schemas.ts';
import type { Hole, Value } from './values.ts';
import { object, UNDEFINED } from './values.ts';

/**
 * `procedure.input(schema).query(({ input }) => …)` of a tRPC router that is made in another package: the input is
 * client data as far as its schema lets it through.
 */
export function procedureCall(m: Machine, hole: Hole, name: string, args: readonly Value[], site: CallSite): Value | undefined {
  if (name === 'input' && schemaOf(args[0])) {
    const procedure = m.hole({ origin: 'call', text: m.textOf(site.node), site: m.site(site.node) });
    procedure.members.set('=input', args[0]!);
    return procedure;
  }
  const schema = hole.members.get('=input');
  if (!schema) return undefined;
  const handler = args[0];
  if ((name === 'query' || name === 'mutation' || name === 'subscription') && handler?.t === 'fn') {
    const input = parsedBy(m, schema, m.hole({ origin: 'request', text: 'input', site: m.site(handler.node), deep: true }), m.site(handler.node));
    m.branch([() => m.ops.callback(handler, [object([['input', input], ['ctx', m.hole({ origin: 'call', text: 'ctx' })]])]), () => UNDEFINED]);
    m.dead = false;
    return m.hole({ origin: 'call', text: m.textOf(site.node), site: m.site(site.node) });
  }
  // `.use(…)`, `.output(…)`, `.meta(…)` keep what was said of the input.
  return hole;
}
