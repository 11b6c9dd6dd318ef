import type { CompareCandidate } from '../src/core/call-candidate.ts';
import type { ValueView } from '../src/core/value-view.ts';
import { isBrowserFile, isConstant } from './crypto-text.ts';
import { phraseOf, subjectsOf } from './names.ts';
import { isPasswordName } from './purpose.ts';

/** A password as it was typed, against one as it is kept. */
export interface PlainPassword {
  readonly kept: ValueView;
  readonly typed: ValueView;
}

const CONFIRMS = / (?:confirm\w*|confirmation|repeat\w*|again|retype\w*|retyped|re|match|second|verify|check|old|new|current|previous|prev) /;
const CHANGES = / (?:update|updates|merge|diff|sync|process|has changed|is changed|changed|change|changes) /;

/** The one login that whoever starts the program gives it is in no table. */
const OF_SETTINGS = /(?:^|\.)(?:\w*[aA]uth|auth(?:Config|Options|Settings)|conf|cfg|\w*[cC]onfig(?:uration)?|opts|\w*[oO]ptions|\w*[sS]ettings|argv|flags)[!?]?\.\w+!?$/;

/** `user.password === req.body.password`: what is kept of a user can only be the password itself. */
export function plainPassword(candidate: CompareCandidate): PlainPassword | undefined {
  const { left, right, inside, operator } = candidate;
  if (!/^[=!]==?$/.test(operator) || isBrowserFile(candidate.path) || isConstant(left) || isConstant(right)) return undefined;
  const typed = [left, right].find((side) => side.origin === 'request') ?? [left, right].find((side) => side.origin === 'parameter' && /^\w+$/.test(side.text));
  const kept = typed === left ? right : left;
  if (!typed || kept.origin === 'request' || kept.origin === 'environment' || !/[\w)\]!?]\.\w+!?$/.test(kept.text)) return undefined;
  if (kept.origin !== 'row' && OF_SETTINGS.test(kept.text)) return undefined;
  if ([typed, kept].some((side) => side.made.length > 0 || !subjectsOf(side.text).slice(-1).some((name) => isPasswordName(name) && !/pin$/i.test(name)) || CONFIRMS.test(phraseOf(side.text)))) return undefined;
  return inside.slice(0, 1).some((name) => CHANGES.test(phraseOf(name))) ? undefined : { kept, typed };
}
