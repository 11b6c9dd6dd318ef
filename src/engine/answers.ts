import { noteType } from './content-type.ts';
import { checkControlled } from './controllers.ts';
import type { CallSite, Machine } from './machine.ts';
import type { Node } from './node.ts';
import { reportFlow } from './sinks.ts';
import { isUnfilled } from './late-objects.ts';
import { leadingText } from './strings.ts';
import type { Arr, Hole, Obj, Value } from './values.ts';
import { ABSENT, itemsOf } from './values.ts';

/** Methods by which a program says where a browser goes next, or what it shows, whatever library answers. */
const ANSWERS = new Set(['setHeader', 'set', 'header', 'append', 'writeHead', 'body', 'newResponse']);
/** What such a method is called on, where its name says little. */
const ANSWERING = /(?:^|\.)(?:res|response|reply|ctx|c|headers|resHeaders)(?:\.[\w$]+(?:\([^()]*\))?)*\.\w+$/;

/** `res.setHeader('Location', target)`, `res.writeHead(302, { Location: target })`, `c.body(page, 200, { 'Content-Type': 'text/html' })`. */
export function checkAnswer(m: Machine, receiver: Value, name: string, args: readonly Value[], site: CallSite): void {
  noteType(m, receiver, name, args);
  if (!ANSWERS.has(name) || m.wanted.roles.size === 0) return;
  const [first, second] = args;
  if ((name === 'set' || name === 'header') && first?.t === 'obj' && ANSWERING.test(site.callee)) return checkTarget(m, first, site, site.args[0]);
  if (name === 'writeHead') {
    for (const arg of args.slice(1)) checkTarget(m, arg, site, site.args[args.indexOf(arg)]);
  } else if (name === 'body' || name === 'newResponse') {
    for (const arg of args.slice(1)) checkParts(m, first, arg, site, site.args);
  } else if (second && first?.t === 'const' && /^location$/i.test(String(first.v)) && (name === 'setHeader' || ANSWERING.test(site.callee))) {
    reportFlow(m, 'RedirectUrl', second, { argument: site.args[1], params: [{ name: 'name' }, { name: 'url' }] }, args, site);
  }
}

/** `new Response(page, { headers: { 'content-type': 'text/html' } })`. */
export function checkResponse(m: Machine, args: readonly Value[], site: CallSite): void {
  if (!/^(?:Next)?Response$/.test(site.callee) || args[1]?.t !== 'obj' || m.wanted.roles.size === 0) return;
  const headers = memberOf(m, args[1], ['headers']);
  if (headers) checkParts(m, args[0], headers, site, site.args);
}

/** What a function of a cloud gives back, `{ statusCode: 302, headers: { Location: target } }`, or a method of a controller. */
export function checkReturned(m: Machine, value: Value, node: Node): void {
  const controlled = m.answering?.controlled;
  if (controlled) return checkControlled(m, controlled, value, node);
  for (const one of value.t === 'join' ? value.of : [value]) {
    if (one.t !== 'obj' || !one.at) continue;
    const headers = memberOf(m, one, ['headers']);
    const body = memberOf(m, one, ['body']);
    const maker = headers ? handedBy(one, [body, headers.t === 'obj' ? memberOf(m, headers, TARGETS) : undefined]) : undefined;
    if (!maker && one.at.module !== m.module) continue;
    const site: CallSite = maker ?? { node: one.at.node, args: [], callee: 'return' };
    if (headers) checkParts(m, body, headers, site, []);
    // What Next's data functions give back.
    const redirect = memberOf(m, one, ['redirect']);
    const target = redirect?.t === 'obj' ? memberOf(m, redirect, ['destination']) : undefined;
    if (target) reportFlow(m, 'RedirectUrl', target, { params: [{ name: 'url' }] }, [target], { ...site, callee: 'redirect.destination' });
  }
}

/** The call of `respond(302, { Location: target })`, for an answer that only puts together what it was handed. */
function handedBy({ at }: Obj, parts: readonly (Value | undefined)[]): CallSite | undefined {
  const within = (arg: Value, depth: number): boolean => parts.includes(arg) || (arg.t === 'obj' && depth < 2 && !isUnfilled(arg) && [...arg.props.values()].some((one) => !one.load && one.v.t !== 'const' && within(one.v, depth + 1)));
  return at?.maker?.args.some((arg) => arg.t !== 'const' && within(arg, 0)) ? at.maker.callSite : undefined;
}

const TARGETS = ['Location', 'location'];

function checkParts(m: Machine, body: Value | undefined, headers: Value, site: CallSite, nodes: readonly Node[]): void {
  checkTarget(m, headers, site, nodes[1]);
  const type = headers.t === 'obj' ? memberOf(m, headers, ['content-type', 'Content-Type']) : undefined;
  if (!body || type?.t !== 'const' || !/\b(?:html|svg)\b/i.test(String(type.v))) return;
  reportFlow(m, 'Html', body, { argument: nodes[0], params: [{ name: 'value' }, { name: 'type' }] }, [body, type], site);
}

function checkTarget(m: Machine, headers: Value, site: CallSite, node: Node | undefined): void {
  const target = headers.t === 'obj' ? memberOf(m, headers, TARGETS) : headers.t === 'arr' ? valueBehind(headers, 'location') : undefined;
  if (target) reportFlow(m, 'RedirectUrl', target, { argument: node, params: [{ name: 'url' }] }, [target], { ...site, callee: `${site.callee} Location` });
}

/** `['Location', target]`. */
function valueBehind(list: Arr, name: string): Value | undefined {
  const items = itemsOf(list);
  const at = items.findIndex(({ v }) => v.t === 'const' && String(v.v).toLowerCase() === name);
  return at === -1 ? undefined : items[at + 1]?.v;
}

function memberOf(m: Machine, object: Obj, names: readonly string[]): Value | undefined {
  for (const name of names) {
    const own = object.props.get(name);
    if (own && own.v !== ABSENT) return m.get(own);
  }
  return undefined;
}

/** Methods of elements that take markup, by the place of the argument. */
const OF_ELEMENTS: ReadonlyMap<string, number> = new Map([['insertAdjacentHTML', 1], ['createContextualFragment', 0], ['setHTMLUnsafe', 0]]);
const OF_JQUERY = new Set(['html', 'append', 'prepend', 'after', 'before', 'replaceWith']);

/** `element.insertAdjacentHTML('beforeend', markup)`, `$('#list').append(markup)`. */
export function checkMarkupMethod(m: Machine, hole: Hole, name: string, args: readonly Value[], site: CallSite): void {
  if (name === 'setAttribute' && args[1] && args[0]?.t === 'const' && /^on[a-z]+$/i.test(String(args[0].v))) reportFlow(m, 'Code', args[1], { argument: site.args[1], params: [{ name: 'name' }, { name: 'code' }] }, args, site);
  // What express-fileupload keeps of an upload: `req.files.picture.mv(path)`.
  if (name === 'mv' && args[0] && hole.origin === 'request') reportFlow(m, 'Path', args[0], { argument: site.args[0], params: [{ name: 'path' }] }, args, site);
  if (!m.wanted.roles.has('Html')) return;
  const index = OF_ELEMENTS.get(name) ?? (OF_JQUERY.has(name) && /^(?:\$|jQuery)\(/.test(hole.text) ? 0 : undefined);
  const markup = index === undefined ? undefined : args[index];
  if (markup) reportFlow(m, 'Html', markup, { argument: site.args[index!], params: [{ name: 'markup' }] }, [markup], site);
}

/** `$('<b>' + text)`, `$(text)`: what begins with `<` is markup, everything else a selector. @see https://api.jquery.com/jQuery/#jQuery-html-ownerDocument */
export function checkSelector(m: Machine, [given]: readonly Value[], site: CallSite): void {
  // Cheerio's looks things up in a page that nobody shows.
  if (!given || m.module.file.text.includes('cheerio') || !(given.t === 'hole' || /^\s*</.test(leadingText(given)))) return;
  reportFlow(m, 'Html', given, { argument: site.args[0], params: [{ name: 'markup' }] }, [given], site);
}
