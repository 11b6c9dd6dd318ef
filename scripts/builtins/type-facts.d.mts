/** What one member is as the types know it. */
export interface MemberFact {
  readonly callable: boolean;
  readonly gives: string | undefined;
}

/** Members of each key, and the keys of the DOM. */
export interface TypeFacts {
  readonly facts: ReadonlyMap<string, { readonly open: boolean; readonly members: ReadonlyMap<string, MemberFact> }>;
  readonly dom: readonly string[];
}

export function typeFacts(folder: string, runtimeKeys: readonly string[], same: Readonly<Record<string, string>>): TypeFacts;
export function typeOnlyNames(folder: string): Readonly<Record<string, readonly string[]>>;
