import { describe, expect, it } from 'vitest';
import { closestName, didYouMean } from '../../../src/core/closest.ts';

const keys = ['failOn', 'ignore', 'limits', 'overrides', 'rules', 'strict'];

describe('closestName', () => {
  it('finds a name with two neighbours swapped', () => {
    expect(closestName('ruels', keys)).toBe('rules');
  });
  it('finds a name with a letter missing, added or wrong', () => {
    expect(closestName('ignor', keys)).toBe('ignore');
    expect(closestName('limmits', keys)).toBe('limits');
    expect(closestName('strikt', keys)).toBe('strict');
  });
  it('does not care for case', () => {
    expect(closestName('FAILON', keys)).toBe('failOn');
  });
  it('suggests nothing for a name that is far from all', () => {
    expect(closestName('colour', keys)).toBeUndefined();
    expect(closestName('x', keys)).toBeUndefined();
    expect(closestName('', keys)).toBeUndefined();
  });
  it('makes a sentence of it', () => {
    expect(didYouMean('strct', keys)).toBe(' Did you mean "strict"?');
    expect(didYouMean('nothing', keys)).toBe('');
  });
});
