import { describe, expect, it } from 'vitest';
import type { Change } from '../../../src/core/change.ts';
import type { Coverage } from '../../../src/core/report.ts';
import { settleCoverage } from '../../../src/triage/settle-coverage.ts';

const change = (path: string): Change => ({ path, status: 'modified', kind: 'file', hunks: [], changed: [] });
const checked = (path: string): Coverage => ({ path, state: 'checked', hunks: 0, lines: 1 });

describe('settleCoverage', () => {
  it('passes on a receipt that is whole', () => {
    const coverage = [checked('a.ts'), checked('b.ts')];
    expect(settleCoverage([change('a.ts'), change('b.ts')], [], coverage)).toEqual(coverage);
  });
  it('turns a change without an entry into a failure', () => {
    expect(settleCoverage([change('a.ts'), change('b.ts')], [], [checked('a.ts')])[1]).toMatchObject({ path: 'b.ts', state: 'failed', reason: 'crash' });
  });
  it('turns a doubled entry, and one about nothing, into a failure', () => {
    const states = (coverage: readonly Coverage[]) => settleCoverage([change('a.ts')], [], coverage).map((entry) => entry.state);
    expect(states([checked('a.ts'), checked('a.ts')])).toEqual(['checked', 'failed']);
    expect(states([checked('a.ts'), checked('c.ts')])).toEqual(['checked', 'failed']);
  });
  it('keeps two changes apart whose names could not be told from another', () => {
    expect(settleCoverage([change('\ufffd.ts'), change('\ufffd.ts')], [], [checked('\ufffd.ts'), checked('\ufffd.ts')])).toHaveLength(2);
  });
  it('counts paths that the user left out', () => {
    expect(settleCoverage([], ['docs/a.md'], [])).toEqual([{ path: 'docs/a.md', state: 'skipped', reason: 'outside-paths', hunks: 0 }]);
  });
});
