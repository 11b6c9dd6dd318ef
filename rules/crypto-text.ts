import type { CallCandidate, CompareCandidate, EnclosingFunction, PropertyCandidate } from '../src/core/call-candidate.ts';
import type { Location } from '../src/core/location.ts';
import type { Judgement } from '../src/core/rule.ts';
import type { Primitive, ValueView } from '../src/core/value-view.ts';
import { protocolFolders } from './purpose.ts';

type Use = CallCandidate | CompareCandidate | PropertyCandidate;

/** A name or expression in a message. */
export function code(text: string): string {
  return `\`${text.replace(/`/g, "'").replace(/\s+/g, ' ')}\``;
}

/** The constant texts a value may be, in lower case. */
export function textsOf(view: ValueView | undefined): readonly string[] {
  return (view?.constants ?? []).filter((one): one is string => typeof one === 'string').map((one) => one.toLowerCase());
}

/** The constant numbers a value may be; texts of digits count, as the APIs take them. */
export function numbersOf(view: ValueView | undefined): readonly number[] {
  return (view?.constants ?? []).filter((one): one is number => typeof one === 'number');
}

/** The value is known: one or some constants and nothing else. */
export function isConstant(view: ValueView | undefined): view is ValueView & { readonly unknown: false } {
  return view !== undefined && !view.unknown && view.constants.length > 0;
}

/** One of these constants is surely used: the value is nothing else, or somebody in sight gives it. */
export function isSettled(view: ValueView, accepts: (one: Primitive) => boolean): boolean {
  return isConstant(view) || view.settled?.some(accepts) === true;
}

/** The objects that it may be, or itself. */
export function alternativesOf(view: ValueView | undefined): readonly ValueView[] {
  return view?.alternatives ?? (view ? [view] : []);
}

/** A value that has one of the names given: an argument itself, or a member where options were given instead. */
export function optionOf(view: ValueView | undefined, ...names: readonly string[]): ValueView | undefined {
  for (const name of names) if (view?.properties?.[name]) return view.properties[name];
  return undefined;
}

/** All constants are one of these. */
export function isOnly(view: ValueView | undefined, ...values: readonly Primitive[]): view is ValueView {
  return isConstant(view) && view.constants.every((one) => values.includes(one));
}

/** The program's own line with one place written anew; undefined when the place is elsewhere. */
export function rewritten(candidate: Use, place: Location | undefined, text: string, whole: Location = candidate.call): string | undefined {
  if (!place || place.path !== whole.path || place.start.offset < whole.start.offset || place.end.offset > whole.end.offset) return undefined;
  const before = candidate.textAt(whole);
  if (before.length > 160 || before.includes('//')) return undefined;
  return before.slice(0, place.start.offset - whole.start.offset) + text + before.slice(place.end.offset - whole.start.offset);
}

/**
 * Where to tell what an argument or option says (`set`: "the size is set", `used`: "is what keys are made with"): there where it stands in the call.
 * What stands elsewhere may belong to more than one call: told is the call, with the way to it.
 */
export function placeOf({ call }: Pick<Use, 'call'>, at: Location | undefined, set: string, used: string): Pick<Judgement, 'at' | 'flow'> {
  if (!at) return {};
  if (at.path === call.path && at.start.offset >= call.start.offset && at.end.offset <= call.end.offset) return { at };
  return { flow: [{ location: at, message: set }, { location: call, message: used }] };
}

/** Program text around a place: so many characters before it and behind it. */
export function aroundOf(candidate: Use, place: Location, size = 80): { readonly before: string; readonly after: string } {
  const start = Math.max(0, place.start.offset - size);
  const from = { ...place.start, offset: start };
  const to = { ...place.end, offset: place.end.offset + size };
  return {
    before: candidate.textAt({ path: place.path, start: from, end: place.start }),
    after: candidate.textAt({ path: place.path, start: place.end, end: to }),
  };
}

/** The function that a candidate stands in; at the top of a module so much of the text around it. */
export function functionOf(candidate: Use): EnclosingFunction {
  return candidate.functionAt(candidate.call) ?? { name: '', params: [], ...aroundOf(candidate, candidate.call, 1_000) };
}

/** The type that the function around a candidate writes beside one of its parameters: where it may be missing too, or come twice in a request, without that. */
export function typeOfParameter(candidate: Use, name: string): string | undefined {
  return functionOf(candidate).params.find((one) => one.name === name)?.type?.replace(/\s*\|\s*(?:undefined|null|string\[\])/g, '');
}

/** Runs in a browser, as far as its name tells: there is no `node:crypto`, and the user may read the code. */
export function isBrowserFile(path: string): boolean {
  return /\.(?:jsx|tsx|vue|svelte|astro)$/.test(path) || /(?:^|\/)(?:client|frontend|front-end|components|hooks|browser|public|static|www|webapp|ui)\//.test(path);
}

/** Names around a call and the name of its file, for protocols and contexts. */
export function surroundingsOf(candidate: Use): readonly string[] {
  return [...candidate.inside, ...protocolFolders(candidate.path), candidate.path.slice(candidate.path.lastIndexOf('/') + 1).replace(/\.[\w.]+$/, '')];
}

/** Two places on one line, or close by. */
export function isNear(a: Location, b: Location, lines = 0): boolean {
  return a.path === b.path && Math.abs(a.start.line - b.start.line) <= lines;
}

/** `line 12`, or `line 12 of src/x.ts` when it is in another file. */
export function lineOf(place: Location, path: string): string {
  return place.path === path ? `line ${place.start.line}` : `line ${place.start.line} of ${place.path}`;
}
