import type { NameCandidate, NameKind } from '../../core/candidate.ts';
import { GuardError } from '../../core/errors.ts';
import type { RuleFailure } from '../../core/report.ts';
import type { Draft } from '../findings.ts';
import { draftPlain } from '../draft-plain.ts';
import { checkExports } from './check-exports.ts';
import { checkImports } from './check-imports.ts';
import { checkManifests } from './check-manifest.ts';
import type { FoundName, NamesAnswer, NamesInput } from './found-name.ts';
import { NamesSession } from './session.ts';

/** What is said of names in a change. */
export interface NamesResult {
  readonly drafts: readonly Draft[];
  readonly texts: ReadonlyMap<string, string>;
  readonly notices: readonly string[];
  readonly checked: readonly string[];
  /** Modules and names that were looked up, and those of which nothing can be said. */
  readonly asked: number;
  readonly unknown: number;
}

/** Looks up the names that the changed files use, and drafts a finding for each that does not exist. */
export async function checkNames(input: NamesInput, failures: RuleFailure[]): Promise<NamesResult> {
  const { options } = input;
  const wants = (...kinds: readonly NameKind[]): boolean => options.rules.some((rule) => kinds.some((kind) => rule.kinds.includes(kind)));
  const answers: NamesAnswer[] = [];
  const session = new NamesSession(input, input.tracked ?? new Set(await input.snapshot.list()));
  /** One catch a checker: the others go on, and that this one broke down is printed (exit 2). */
  const attempt = async (kind: NameKind, check: () => Promise<NamesAnswer>): Promise<void> => {
    try {
      answers.push(await check());
    } catch (error) {
      if (error instanceof GuardError) throw error;
      const ruleId = options.rules.find((rule) => rule.kinds.includes(kind))?.meta.id ?? kind;
      failures.push({ ruleId, path: input.sources[0]?.change.path ?? '.', message: error instanceof Error ? error.message : String(error) });
    }
  };
  if (wants('missing-import')) await attempt('missing-import', () => checkImports(session));
  if (wants('missing-export')) await attempt('missing-export', () => checkExports(session));
  if (wants('missing-dependency')) await attempt('missing-dependency', () => checkManifests(session));
  if (wants('missing-member', 'missing-export')) {
    const { checkMembers, isNodeModule } = await import('./check-members.ts');
    // What Node's modules have is the business of members, which know doubles and versions.
    for (const answer of answers.splice(0)) answers.push({ ...answer, found: answer.found.filter(({ candidate }) => candidate.kind !== 'missing-export' || !isNodeModule(candidate.specifier)) });
    await attempt('missing-member', () => checkMembers(session));
    if (options.types) {
      const typed = await (await import('./typed/check-types.ts')).checkTypes(session, options.types);
      // What was found without types is said better.
      const known = new Set(answers.flatMap(({ found }) => found.map(placeOf)));
      answers.push({ ...typed, found: typed.found.filter((one) => !known.has(placeOf(one))) });
    }
  }
  const found = answers.flatMap((answer) => answer.found);
  return {
    drafts: found.flatMap(({ candidate, belonging }) => draftPlain(candidate, identityOf(candidate), belonging, options, failures)),
    texts: new Map(answers.flatMap((answer) => [...(answer.texts ?? [])])),
    notices: [...answers.flatMap((answer) => answer.notices ?? []), ...session.exported.finish()],
    checked: answers.flatMap((answer) => answer.checked ?? []),
    asked: session.asked,
    unknown: Math.min(session.unknown, session.asked),
  };
}

function placeOf({ candidate: { location } }: FoundName): string {
  return `${location.path}\0${location.start.offset}`;
}

/** What the name is and where it was looked for; neither the line nor the reason, which the surroundings may change. */
function identityOf({ specifier, name }: NameCandidate): string {
  return `${specifier}\0${name ?? ''}`;
}
