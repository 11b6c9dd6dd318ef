import type { CallSite, Machine } from './machine.ts';
import { parsedBy, schemaOf } from './schemas.ts';
import type { Hole, Value } from './values.ts';
import { object, UNDEFINED } from './values.ts';

/** What gives a procedure or an action its validator: `.input(schema)` of tRPC, oRPC and zsa, `.schema(…)` and `.inputSchema(…)` of next-safe-action. */
const TAKES_SCHEMA = new Set(['input', 'schema', 'inputSchema']);
/** What gives it the function that is called with what was sent. */
const TAKES_HANDLER = new Set(['query', 'mutation', 'subscription', 'handler', 'action', 'stateAction']);

/**
 * `procedure.input(schema).query(({ input }) => …)` of a router that is made in another package: the input is
 * client data as far as its schema lets it through.
 */
export function procedureCall(m: Machine, hole: Hole, name: string, args: readonly Value[], site: CallSite): Value | undefined {
  if (TAKES_SCHEMA.has(name) && args[0] && (schemaOf(args[0]) || (name === 'input' && /procedure$/i.test(hole.text)))) {
    const procedure = m.hole({ origin: 'call', text: m.textOf(site.node), site: m.site(site.node) });
    procedure.members.set('=input', args[0]);
    return procedure;
  }
  const schema = hole.members.get('=input');
  if (!schema) return undefined;
  const handler = args[0];
  if (TAKES_HANDLER.has(name) && handler?.t === 'fn') {
    const at = m.site(handler.node);
    // What nobody can read may let nothing harmful through.
    const sent = m.hole({ origin: schemaOf(schema) ? 'request' : 'request-call', text: 'input', site: at, deep: true });
    const input = parsedBy(m, schema, sent, at);
    const context = m.hole({ origin: 'call', text: 'ctx' });
    if (!m.isInteresting(handler)) m.called.add(handler.node);
    else m.branch([() => m.ops.callback(handler, [object([['input', input], ['parsedInput', input], ['ctx', context], ['context', context]])]), () => UNDEFINED]);
    m.dead = false;
    return m.hole({ origin: 'call', text: m.textOf(site.node), site: m.site(site.node) });
  }
  // `.use(…)`, `.output(…)`, `.meta(…)` keep what was said of the input.
  return hole;
}
