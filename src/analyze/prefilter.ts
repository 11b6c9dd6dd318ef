import type { ModelTable, Signature, TypeRef } from '../engine/model-table.ts';
import { looksLikeSql } from '../sql/looks-like-sql.ts';
import { listImports } from '../syntax/imports.ts';
import type { SnapshotHost } from './module-host.ts';

/** How far imports are followed; the interpreter follows as far. */
const MAX_DEPTH = 5;

/**
 * Decides by text which files need a tree. A file matters if it holds something that looks like SQL, an unmistakable
 * method name or an import of a library with dangerous arguments, or if a file it imports does.
 * Everything a rule can report is reached from such a file, so nothing is lost (test/rules compares with no prefilter).
 */
export class Prefilter {
  readonly #host: SnapshotHost;
  readonly #rawName: RegExp | undefined;
  readonly #sinkPackages: ReadonlySet<string>;
  readonly #own = new Map<string, boolean>();

  constructor(host: SnapshotHost, models: ModelTable, userModels: ModelTable | undefined) {
    this.#host = host;
    const names = Object.keys(models.rawMethods ?? {});
    this.#rawName = names.length > 0 ? new RegExp(names.map((name) => name.replace(/\$/g, '\\$')).join('|')) : undefined;
    this.#sinkPackages = packagesWithSinks(models, userModels);
  }

  /** Undefined = not decided yet: files were noted as wanted. */
  matters(path: string, text: string): boolean | undefined {
    return this.#reaches(path, text, 0, new Set());
  }

  #reaches(path: string, text: string, depth: number, seen: Set<string>): boolean | undefined {
    seen.add(path);
    if (this.#holdsSink(path, text)) return true;
    if (depth >= MAX_DEPTH) return false;
    let undecided = false;
    for (const { specifier } of listImports(text)) {
      const before = this.#host.wanted.size;
      const target = this.#host.resolvePath(path, specifier);
      if (target === undefined || seen.has(target)) {
        if (this.#host.wanted.size > before) undecided = true;
        continue;
      }
      const targetText = this.#host.text(target);
      if (targetText === undefined) continue;
      const inner = this.#reaches(target, targetText, depth + 1, seen);
      if (inner) return true;
      if (inner === undefined) undecided = true;
    }
    return undecided ? undefined : false;
  }

  #holdsSink(path: string, text: string): boolean {
    const known = this.#own.get(path);
    if (known !== undefined) return known;
    const found = looksLikeSql(text) || this.#rawName?.test(text) === true || listImports(text).some(({ specifier }) => this.#sinkPackages.has(specifier.replace(/^node:/, '')));
    this.#own.set(path, found);
    return found;
  }
}

/** Specifiers of modelled packages in which some argument is dangerous. */
export function packagesWithSinks(...tables: readonly (ModelTable | undefined)[]): ReadonlySet<string> {
  const packages = new Set<string>();
  for (const models of tables) {
    if (!models) continue;
    for (const [id, type] of Object.entries(models.types)) {
      const members = [...Object.values(type.members), ...Object.values(type.statics ?? {})];
      const signatures = [...(type.call ?? []), ...(type.construct ?? []), ...members.flatMap(signaturesIn)];
      if (signatures.some(hasStyle)) packages.add(id.split('#')[0]!);
    }
    for (const [name, module] of Object.entries(models.modules)) {
      const exported = [...Object.values(module.exports), ...(module.equals ? [module.equals] : [])];
      if (exported.flatMap(signaturesIn).some(hasStyle)) packages.add(name.split('#')[0]!);
    }
    for (const [alias, target] of Object.entries(models.aliases)) if (packages.has(target)) packages.add(alias);
  }
  return packages;
}

function signaturesIn(type: TypeRef): readonly Signature[] {
  return type.k === 'function' ? type.signatures : [];
}

function hasStyle(signature: Signature): boolean {
  return signature.style !== undefined;
}
