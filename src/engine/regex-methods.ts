import { lesserFacts, provesWhenTrue, test } from './facts.ts';
import { isRegexGuard } from './hole-methods.ts';
import type { CallSite, Machine } from './machine.ts';
import { addressTest, regexProvesAddress } from './regex-address.ts';
import { regexProvesHarmless } from './regex-proof.ts';
import { derive } from './strings.ts';
import { stringMethod } from './string-methods.ts';
import type { Value } from './values.ts';
import { FALSE, UNDEFINED } from './values.ts';

/** `pattern.test(x)` and `pattern.exec(x)`. */
export function regexMethod(m: Machine, source: string, flags: string, name: string, args: readonly Value[], site: CallSite): Value {
  const input = args[0] ?? UNDEFINED;
  const proves = regexProvesHarmless(source, flags);
  if (name === 'test' && !proves && regexProvesAddress(source, flags)) return test(lesserFacts(input, 'own-address'));
  if (name === 'test') return proves ? provesWhenTrue(input, `matches /${source}/`) : isRegexGuard(m, source, input);
  if (name === 'exec') return (proves ? undefined : addressTest(input, { t: 'regex', source, flags })) ?? matchResult(m, input, proves, site);
  return FALSE;
}

function matchResult(m: Machine, input: Value, proves: boolean, site: CallSite): Value {
  // A piece of what was looked through, as `split` gives it.
  if (input.t === 'hole' && !proves) return derive(m, input, 'match', m.textOf(site.node));
  return stringMethod(m, input, proves ? 'match-safe' : 'match', [], site);
}
