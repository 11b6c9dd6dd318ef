import type { Machine } from './machine.ts';
import type { Node, Site } from './node.ts';
import type { Hole, Typed, Value } from './values.ts';

/** What a page in a browser reads of its own address: whoever made the link to it decides that. */
const LOCATION = /^(?:(?:window|document|self|globalThis|top|parent)\.)?location$/;
const WINDOW = /^(?:window|document|self|globalThis|top|parent)$/;
const LINKED = new Set(['search', 'hash', 'href']);
/** The window by names under which its own `name` is read. */
const NAMED_WINDOW = /^(?:window|self|top|globalThis)$/;
const DOCUMENT_TEXTS = new Set(['URL', 'documentURI', 'referrer']);
/** A browser writes `%3C` there, until somebody decodes it. */
export const BROWSER = 'the browser';

/** `location.search` and the like; undefined for every other member. */
export function addressOf(m: Machine, hole: Hole, name: string, text: string, site: Site | undefined): Value | undefined {
  return LINKED.has(name) && (hole.text === 'useLocation()' || isPlace(hole)) ? escapedText(m, text, site) : undefined;
}

/** `document.URL`, `document.referrer`. */
export function documentText(m: Machine, document: Typed, name: string, node: Node | undefined): Value | undefined {
  return document.text === 'document' && DOCUMENT_TEXTS.has(name) && node ? escapedText(m, m.textOf(node), m.site(node)) : undefined;
}

/** `window.name`: whoever opened the page or put it into a frame gave it that name, in plain letters. */
export function windowName(m: Machine, hole: Hole, name: string, text: string, site: Site | undefined): Value | undefined {
  if (name !== 'name' || hole.origin !== 'unknown' || !NAMED_WINDOW.test(hole.text)) return undefined;
  return { ...m.hole({ origin: 'request', text, site }), inBrowser: true } as Hole;
}

function escapedText(m: Machine, text: string, site: Site | undefined): Hole {
  return m.hole({ origin: 'request', text, site, deep: true, escapedFor: 'url', escaper: BROWSER });
}

/** It is the `location` of a page: `location.assign(target)` leads away from it. */
export function isPlace(hole: Hole): boolean {
  return (hole.origin === 'unknown' || hole.text === 'document.location') && LOCATION.test(hole.text);
}

/** `location.href = target`, `window.location = target`. */
export function isNavigation(object: string, name: string): boolean {
  return name === 'href' ? LOCATION.test(object) : name === 'location' && WINDOW.test(object);
}

/** Text that a page was asked for: it decides nothing on a server. */
export function isOfBrowser(hole: Hole): boolean {
  for (let at: Hole | undefined = hole; at; at = at.base ?? at.owner) if (at.inBrowser || at.escaper === BROWSER || /^use[A-Z]\w*\(/.test(at.text)) return true;
  return false;
}

/** A piece that is no beginning: `parts[1]`, `text.slice(1)`. */
const LATER_PIECE = /\[[1-9]\d*\]$|\.(?:at|pop)\([^()]*\)$|\.(?:slice|substr|substring)\(\s*(?!0\s*[,)])/;

/**
 * A piece from inside the address of a page, which a browser leaves as it was written: `location.search.split('to=')[1]` may be
 * `https://evil.example/`. What the address begins with leads back to it.
 */
export function isCutOut(hole: Hole): boolean {
  let cut = false;
  for (let at: Hole | undefined = hole; at; at = at.base ?? at.owner) {
    if (at.escaper !== undefined && at.escaper !== BROWSER) return false;
    cut ||= LATER_PIECE.test(at.text);
    if (at.escaper === BROWSER && !at.base && /\.(?:search|hash|href)$|^document\./.test(at.text)) return cut || (/\.(?:search|hash)$/.test(at.text) && /\.replace\(/.test(hole.text));
  }
  return false;
}
