import { expect, test } from 'vitest';
import { faulty, found, list, repaired, search, shop, withHistory } from '../support/escape-history.ts';

test('what the configuration calls a test is none of the program, and what it does not call so is', async () => {
  const repo = withHistory();
  repo.at('feat: shop', { 'src/shop.js': shop(), 'checks/shop.js': shop() });
  const wrong = shop({ sum: 'for (const item of items) total += item.price * item.count - 1;' });
  repo.at('feat: quantities', { 'checks/shop.js': wrong });
  repo.at('fix: quantities', { 'checks/shop.js': repaired });
  expect(list(await search(repo))).toEqual(['fix: quantities <- feat: quantities checks/shop.js:3-3']);
  repo.write('guard.config.json', '{ "testPaths": ["checks/**"] }');
  // What was found before the configuration said so is no longer told either.
  expect(list(await search(repo))).toEqual([]);
  expect(await search(repo, '--again')).toMatchObject({ escapes: [], inert: 1 });
});

test('a list of test paths replaces the usual one', async () => {
  const repo = faulty();
  repo.at('feat: samples', { 'tests/samples.js': shop({ tax: 'return total * rate * 2;' }) });
  repo.at('fix: count', { 'src/shop.js': repaired });
  repo.at('fix: rate', { 'tests/samples.js': shop() });
  expect(list(await search(repo))).toEqual([`fix: count <- feat: quantities ${found}`]);
  repo.write('guard.config.json', '{ "testPaths": ["**/*.check.js"] }');
  expect(list(await search(repo, '--again'))).toEqual(['fix: rate <- feat: samples tests/samples.js:9-9', `fix: count <- feat: quantities ${found}`]);
});
