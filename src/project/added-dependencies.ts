import { isJsonObject } from './json-text.ts';
import type { JsonObject } from './json-text.ts';
import { dependencyFields } from './manifests.ts';

/** One entry of a manifest that names a package. */
export interface Dependency {
  /** As written: the key. */
  readonly key: string;
  /** The package that is meant: of `"a": "npm:b@^1"` it is `b`. */
  readonly name: string;
  /** What is asked of it, as written. */
  readonly written: string;
  readonly asks:
    | { readonly kind: 'range'; readonly range: string }
    | { readonly kind: 'workspace' }
    | { readonly kind: 'folder'; readonly path: string }
    | { readonly kind: 'catalog'; readonly catalog: string }
    | { readonly kind: 'other' };
  readonly field: string;
}

/** Entries of a manifest that another version of it has not, or not with this range. */
export function addedDependencies(now: JsonObject, before: readonly JsonObject[]): readonly Dependency[] {
  const old = before.map((one) => new Set(dependenciesOf(one).map(({ key, written }) => `${key}\0${written}`)));
  return dependenciesOf(now).filter(({ key, written }) => !old.some((one) => one.has(`${key}\0${written}`)));
}

/** Every entry of a manifest that names a package, overrides too. */
export function dependenciesOf(manifest: JsonObject): readonly Dependency[] {
  const found: Dependency[] = [];
  for (const field of dependencyFields) {
    const entries = manifest[field];
    if (isJsonObject(entries)) for (const [key, written] of Object.entries(entries)) if (typeof written === 'string') found.push(dependencyOf(field, key, key, written));
  }
  const pnpm = isJsonObject(manifest.pnpm) ? manifest.pnpm.overrides : undefined;
  for (const [field, entries] of [['overrides', manifest.overrides], ['resolutions', manifest.resolutions], ['pnpm.overrides', pnpm]] as const) addOverrides(field, entries, found);
  return found;
}

/** `"a": "1"`, `"a": { ".": "1", "b": "2" }`, `"a>b": "2"`; what refers to another entry (`$a`) says nothing new. */
function addOverrides(field: string, entries: unknown, found: Dependency[]): void {
  if (!isJsonObject(entries)) return;
  for (const [key, written] of Object.entries(entries)) {
    const last = key.split('>').at(-1)!.trim();
    const match = /(?:^|\/)((?:@[^/@\s]+\/)?[^/@\s]+)(?:@[^/]*)?$/.exec(last.startsWith('@') && !last.slice(1).includes('@') ? last : last.replace(/(?<=.)@[^/]*$/, ''));
    if (isJsonObject(written)) addOverrides(field, Object.fromEntries(Object.entries(written).map(([inner, value]) => [inner === '.' ? key : inner, value])), found);
    else if (typeof written === 'string' && match && !written.startsWith('$') && written !== '-' && written !== '') found.push(dependencyOf(field, key, match[1]!, written));
  }
}

function dependencyOf(field: string, key: string, name: string, written: string): Dependency {
  const base = { key, written, field };
  const text = written.trim();
  const alias = /^npm:((?:@[^/@]+\/)?[^@]+)(?:@(.+))?$/.exec(text);
  if (alias) return { ...base, name: alias[1]!, asks: { kind: 'range', range: alias[2] ?? '*' } };
  if (text.startsWith('workspace:')) return { ...base, name: /^workspace:((?:@[^/@]+\/)?[a-z][^@]*)@/i.exec(text)?.[1] ?? name, asks: { kind: 'workspace' } };
  if (text.startsWith('catalog:')) return { ...base, name, asks: { kind: 'catalog', catalog: text.slice(8) || 'default' } };
  const folder = /^(?:file:|link:|portal:)(.+)$/.exec(text)?.[1] ?? (/^\.\.?\//.test(text) ? text : undefined);
  if (folder !== undefined) return { ...base, name, asks: { kind: 'folder', path: folder } };
  // git addresses, tarballs, `user/repository`, patches, jsr.
  if (/[:/]/.test(text)) return { ...base, name, asks: { kind: 'other' } };
  return { ...base, name, asks: { kind: 'range', range: text === '' ? '*' : text } };
}

/** What a catalog of pnpm-workspace.yaml, or of package.json, asks of a package. */
export function catalogRange(name: string, catalog: string, yaml: string | undefined, manifest: JsonObject): string | undefined {
  const workspaces = isJsonObject(manifest.workspaces) ? manifest.workspaces : manifest;
  const plain = isJsonObject(workspaces.catalog) ? workspaces.catalog : undefined;
  const named = isJsonObject(workspaces.catalogs) && isJsonObject(workspaces.catalogs[catalog]) ? workspaces.catalogs[catalog] : undefined;
  const own = (catalog === 'default' ? plain : undefined) ?? named;
  const range = own?.[name];
  if (typeof range === 'string') return range;
  if (yaml === undefined) return undefined;
  const escaped = name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  const entry = new RegExp(`^\\s+['"]?${escaped}['"]?:\\s*['"]?([^'"\\s#]+)['"]?`, 'm');
  const block = catalog === 'default'
    ? /^catalog:[^\S\n]*\n((?:[^\S\n]+[^\n]*\n|\s*\n)*)/m.exec(`${yaml}\n`)?.[1] ?? new RegExp(`^\\s+default:[^\\S\\n]*\\n((?:\\s{4,}[^\\n]*\\n)*)`, 'm').exec(`${yaml}\n`)?.[1]
    : new RegExp(`^\\s+['"]?${catalog.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}['"]?:[^\\S\\n]*\\n((?:\\s{4,}[^\\n]*\\n)*)`, 'm').exec(`${yaml}\n`)?.[1];
  return block === undefined ? undefined : entry.exec(block)?.[1];
}
