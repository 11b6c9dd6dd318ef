import type { Rule } from '../../core/rule.ts';

/** What the rules of a run ask for beside SQL; nothing else is looked at. */
export interface Wanted {
  /** Dangerous arguments (`FlowRole`). */
  readonly roles: ReadonlySet<string>;
  /** Watched calls (`@api`). */
  readonly apis: ReadonlySet<string>;
  /** Names of properties. */
  readonly properties: ReadonlySet<string>;
  readonly compares: boolean;
}

export const NOTHING_WANTED: Wanted = { roles: new Set(), apis: new Set(), properties: new Set(), compares: false };

/** What a list of rules asks for. */
export function wantedBy(rules: readonly Pick<Rule, 'kinds' | 'roles' | 'apis' | 'properties'>[]): Wanted {
  return {
    roles: new Set(rules.flatMap((rule) => rule.roles ?? [])),
    apis: new Set(rules.flatMap((rule) => rule.apis ?? [])),
    properties: new Set(rules.flatMap((rule) => rule.properties ?? [])),
    compares: rules.some((rule) => rule.kinds.includes('compare')),
  };
}

export function wantsNothing(wanted: Wanted): boolean {
  return wanted.roles.size === 0 && wanted.apis.size === 0 && wanted.properties.size === 0 && !wanted.compares;
}
