import { didYouMean } from '../core/closest.ts';
import { UsageError } from '../core/errors.ts';
import { bugCategories } from '../core/record.ts';
import type { Ledger } from '../ledger/open-ledger.ts';
import type { Terminal } from './terminal.ts';

/** `guard escapes --set <id> <category>`: a person says what kind of fault it was. @throws UsageError for an unknown id or category */
export async function setCategory(id: string, words: readonly string[], ledger: Ledger, terminal: Terminal): Promise<number> {
  const [word, ...others] = words;
  const category = bugCategories.find((one) => one === word);
  if (category === undefined || others.length > 0) {
    throw new UsageError('usage-category', word === undefined ? '--set needs a category after the id' : `"${words.join(' ')}" is no category.${didYouMean(word, bugCategories)}`, { hint: `guard escapes --set ${id} <category>, one of ${bugCategories.join(', ')}` });
  }
  const found = (await ledger.entries({ kinds: ['escape'] })).filter((record) => record.id === id || (id.length >= 6 && record.id.startsWith(id)));
  if (found.length !== 1) throw new UsageError('usage-escape', found.length === 0 ? `the record has no escape ${JSON.stringify(id)}` : `${JSON.stringify(id)} is the beginning of ${found.length} ids`, { hint: 'Ids: guard escapes' });
  const { ruleId: _ruleId, ...record } = found[0]!;
  // The newest entry of an id counts, also when the clock stands still or goes back.
  const at = new Date(Math.max(Date.now(), Date.parse(record.at) + 1)).toISOString();
  await ledger.append([{ ...record, at, category, categoryBy: 'person' }]);
  terminal.stdout.write(`${record.id} is ${category} now.\n`);
  return 0;
}
