/** Finds what a name in a model stands for: in its scope, in another model, or in a table compiled before. */
import type { ModelTable, TypeRef } from '../model-table.ts';
import type { Declaration, Scope, Scopes } from './scopes.ts';

/** A declaration of these sources, or a type or value of a table compiled before. */
export type Found =
  | { readonly in: 'source'; readonly declaration: Declaration }
  | { readonly in: 'module'; readonly scope: Scope }
  | { readonly in: 'known'; readonly type?: string; readonly value?: TypeRef };

/** Looks up dotted names; the result is undefined where nothing has the name. */
export class Resolver {
  readonly #scopes: Scopes;
  readonly #known: ModelTable | undefined;

  constructor(scopes: Scopes, known: ModelTable | undefined) {
    this.#scopes = scopes;
    this.#known = known;
  }

  /** `Prisma.Sql` seen from inside a scope; globals only with `global`, since markers come before them. */
  lookUp(scope: Scope, path: readonly string[], options: { readonly global: boolean }): Found | undefined {
    const [first, ...rest] = path;
    for (let at: Scope | undefined = scope; at !== undefined; at = at.parent) {
      const declaration = at.declarations.get(first!);
      if (declaration !== undefined) return this.#descend(declaration, rest);
      const imported = at.imports.get(first!);
      if (imported !== undefined) return this.exported(imported.module, imported.name === '*' ? rest : [imported.name, ...rest]);
    }
    if (!options.global) return undefined;
    const declaration = this.#scopes.global.declarations.get(first!);
    if (declaration !== undefined) return this.#descend(declaration, rest);
    const id = this.#known?.globalTypes[path.join('.')];
    const value = this.#known?.globals[path.join('.')];
    return id === undefined && value === undefined ? undefined : known(id, value);
  }

  /** What a module exports under a dotted name; an empty path is the module itself. */
  exported(specifier: string, path: readonly string[]): Found | undefined {
    const scope = this.#scopes.modules.get(specifier) ?? this.#scopes.modules.get(this.#scopes.aliases.get(specifier) ?? '');
    return scope === undefined ? this.#exportedKnown(specifier, path) : this.exportedFrom(scope, path);
  }

  /** The same for a scope of these sources. */
  exportedFrom(scope: Scope, path: readonly string[]): Found | undefined {
    const [first, ...rest] = path;
    if (first === undefined) return { in: 'module', scope };
    const renamed = scope.renamed.get(first);
    if (renamed !== undefined) return this.lookUp(scope, [renamed.local, ...rest], { global: true });
    const name = first === 'default' ? (scope.default ?? scope.equals ?? first) : first;
    const declaration = scope.declarations.get(name);
    if (declaration !== undefined) return this.#descend(declaration, rest);
    const reference = scope.reexports.get(name) ?? scope.imports.get(name);
    if (reference !== undefined) return this.exported(reference.module, reference.name === '*' ? rest : [reference.name, ...rest]);
    if (scope.equals !== undefined) {
      const namespace = scope.declarations.get(scope.equals)?.namespace;
      const found = namespace && this.exportedFrom(namespace, path);
      if (found) return found;
    }
    for (const star of scope.stars) {
      const found = this.exported(star, path);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #descend(declaration: Declaration, rest: readonly string[]): Found | undefined {
    if (rest.length === 0) return { in: 'source', declaration };
    return declaration.namespace === undefined ? undefined : this.exportedFrom(declaration.namespace, rest);
  }

  #exportedKnown(specifier: string, path: readonly string[]): Found | undefined {
    const table = this.#known;
    const module = table?.modules[specifier] ?? table?.modules[table.aliases[specifier] ?? ''];
    if (module === undefined) return undefined;
    if (path.length === 0) return known(undefined, { k: 'module', name: table?.aliases[specifier] ?? specifier });
    const name = path.join('.');
    const id = module.typeNames[name];
    const value = module.exports[name] ?? (name === 'default' ? module.equals : undefined);
    return id === undefined && value === undefined ? undefined : known(id, value);
  }
}

function known(type: string | undefined, value: TypeRef | undefined): Found {
  return { in: 'known', ...(type === undefined ? {} : { type }), ...(value === undefined ? {} : { value }) };
}
