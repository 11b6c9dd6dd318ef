import { describe, expect, it } from 'vitest';
import { addedDependencies, catalogRange, dependenciesOf } from '../../../src/project/added-dependencies.ts';
import { popularTwin } from '../../../src/project/lookalike.ts';

describe('addedDependencies', () => {
  it('is what no earlier version has, by name and range', () => {
    const now = { dependencies: { a: '^1', b: '^2' }, devDependencies: { c: '3' } };
    expect(addedDependencies(now, [{ dependencies: { a: '^1', c: '3' } }]).map(({ key }) => key)).toEqual(['b']);
  });

  it('of a merge is what none of its parents has', () => {
    expect(addedDependencies({ dependencies: { a: '1', b: '1', c: '1' } }, [{ dependencies: { a: '1' } }, { dependencies: { b: '1' } }]).map(({ key }) => key)).toEqual(['c']);
  });

  it('understands overrides', () => {
    const found = dependenciesOf({ overrides: { a: '1', 'b@2': '2.1.0', '@s/c': { '.': '3', d: '4' }, e: '$e' }, resolutions: { '**/f': '5', '@s/g@npm:1': '6' }, pnpm: { overrides: { 'x>h': '7', '@s/i@^1': '8', gone: '-' } } });
    expect(found.map(({ name, written }) => `${name} ${written}`)).toEqual(['a 1', 'b 2.1.0', '@s/c 3', 'd 4', 'f 5', '@s/g 6', 'h 7', '@s/i 8']);
  });
});

describe('catalogRange', () => {
  const yaml = "packages:\n  - 'packages/*'\ncatalog:\n  react: ^19.0.0\n  '@acme/db': 1.0.0\ncatalogs:\n  old:\n    react: ^18.0.0\n";

  it.each([['react', 'default', '^19.0.0'], ['@acme/db', 'default', '1.0.0'], ['react', 'old', '^18.0.0'], ['vue', 'default', undefined], ['react', 'none', undefined]])('%s of %s', (name, catalog, range) => {
    expect(catalogRange(name, catalog, yaml, {})).toBe(range);
  });
});

describe('popularTwin', () => {
  it.each([['expresss', 'express'], ['lodahs', 'lodash'], ['react-coedmod', 'react-codemod'], ['router-react', 'react-router'], ['axios-js', 'axios'], ['crossenv', 'cross-env'], ['express', undefined], ['my-app', undefined], ['@types/express', undefined]])('%s resembles %s', (name, twin) => {
    expect(popularTwin(name)).toBe(twin);
  });
});
