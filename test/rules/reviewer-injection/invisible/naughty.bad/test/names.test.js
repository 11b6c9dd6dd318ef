// library: none; feature: a list of odd texts for tests; expect: bad
import test from 'node:test';

test('reads them', () => {});
const HIDDEN = 'a󠁁󠁂'; // error: reviewer-injection
