import type { Machine } from './machine.ts';
import type { Module } from './module.ts';
import type { Node } from './node.ts';
import { unwrap } from './node.ts';
import { reportFlow } from './sinks.ts';
import { leadingText } from './strings.ts';
import type { Value } from './values.ts';

/** Where decorators say what becomes of what a method gives back. */
const FRAMEWORK = '@nestjs/common';
const ROUTES: ReadonlySet<string> = new Set(['Get', 'Post', 'Put', 'Patch', 'Delete', 'All', 'Options', 'Head', 'Search']);

/** How a controller answers with what its method gives back. @see https://docs.nestjs.com/controllers#redirection */
export interface Controlled {
  /** `@Redirect()`: the `url` of what is given back is where the browser goes. */
  readonly redirects: boolean;
  /** `@Header('Content-Type', …)`. A text without one is a page. */
  readonly type: string | undefined;
}

/** What the decorators of a method say; undefined where it answers nobody. */
export function controlledBy(module: Module, member: Node): Controlled | undefined {
  const said = ((member.decorators ?? []) as Node[]).flatMap((one) => {
    const call = unwrap(one.expression as Node);
    const local = call.type === 'CallExpression' && call.callee.type === 'Identifier' ? module.types.get(call.callee.name as string) : undefined;
    return local?.kind === 'import' && local.specifier === FRAMEWORK ? [{ name: local.name, args: call.arguments as Node[] }] : [];
  });
  if (!said.some(({ name }) => ROUTES.has(name))) return undefined;
  const type = said.find(({ name, args }) => name === 'Header' && /^content-type$/i.test(String(args[0]?.value)))?.args[1]?.value;
  return { redirects: said.some(({ name }) => name === 'Redirect'), type: typeof type === 'string' ? type : undefined };
}

/** `return { url: next }` behind `@Redirect()`, and a text that begins like a page. */
export function checkControlled(m: Machine, { redirects, type }: Controlled, value: Value, node: Node): void {
  for (const one of value.t === 'join' ? value.of : [value]) {
    if (redirects) {
      const target = one.t === 'obj' ? m.ops.getMember(one, 'url', undefined) : undefined;
      if (target) reportFlow(m, 'RedirectUrl', target, { params: [{ name: 'url' }] }, [target], { node, args: [], callee: '@Redirect()' });
    } else if ((type === undefined ? isMarkup(one) : /\b(?:html|svg)\b/i.test(type)) && one.t !== 'obj') {
      reportFlow(m, 'Html', one, { argument: node, params: [{ name: 'value' }] }, [one], { node, args: [node], callee: 'return' });
    }
  }
}

/** Express sends every text as a page; those that are none hold no markup. */
function isMarkup(value: Value): boolean {
  return /^\s*<[a-z!]/i.test(leadingText(value));
}
