import { describe, expect, it } from 'vitest';
import { readProjectFiles } from '../../../src/config/project-files.ts';
import { memorySnapshot } from '../../support/memory-snapshot.ts';

const baseline = 'guard.baseline.json';

describe('readProjectFiles', () => {
  it('finds nothing in a repository that says nothing', async () => {
    expect(await readProjectFiles(memorySnapshot({ 'src/app.ts': '' }), 'snapshot', baseline)).toEqual({ models: [] });
  });

  it('reads configuration, baseline and models from the snapshot', async () => {
    const snapshot = memorySnapshot({
      'guard.config.json': '{}', [baseline]: '[]', '.guard/models/db.d.ts': 'a', '.guard/models/deep/no.d.ts': 'b', '.guard/models/no.ts': 'c',
      'packages/api/guard.config.json': 'not this one',
    });
    expect(await readProjectFiles(snapshot, 'snapshot', baseline)).toEqual({
      config: { path: 'guard.config.json', text: '{}' },
      baseline: { path: baseline, text: '[]' },
      models: [{ path: '.guard/models/db.d.ts', text: 'a' }],
    });
  });

  it('takes the version before the change where the change is not trusted', async () => {
    const files = { 'guard.config.json': '{"failOn":"never"}', '.guard/models/new.d.ts': 'new', [baseline]: 'same' };
    const snapshot = memorySnapshot(files, { base: { 'guard.config.json': '{}', [baseline]: 'same' } });
    expect(await readProjectFiles(snapshot, 'base', baseline)).toEqual({
      config: { path: 'guard.config.json', text: '{}' },
      baseline: { path: baseline, text: 'same' },
      models: [],
    });
    expect((await readProjectFiles(snapshot, 'snapshot', baseline)).config?.text).toBe('{"failOn":"never"}');
  });
});
