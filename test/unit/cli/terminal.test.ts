import { describe, expect, it } from 'vitest';
import { splitPaths } from '../../../src/cli/read-user-file.ts';
import { wantsColor, widthOf } from '../../../src/cli/terminal.ts';

const screen = { isTTY: true, columns: 72, write: () => undefined };
const pipe = { isTTY: false, columns: undefined, write: () => undefined };

describe('wantsColor', () => {
  it('asks the user, then the environment, then the stream', () => {
    expect(wantsColor(false, screen, { FORCE_COLOR: '1' })).toBe(false);
    expect(wantsColor(true, pipe, { NO_COLOR: '1' })).toBe(true);
    expect(wantsColor(undefined, screen, { NO_COLOR: '1', FORCE_COLOR: '1' })).toBe(false);
    expect(wantsColor(undefined, pipe, { FORCE_COLOR: '1' })).toBe(true);
    expect(wantsColor(undefined, screen, { FORCE_COLOR: '0' })).toBe(false);
    expect(wantsColor(undefined, screen, { NO_COLOR: '' })).toBe(true);
    expect(wantsColor(undefined, screen, { TERM: 'dumb' })).toBe(false);
    expect(wantsColor(undefined, pipe, {})).toBe(false);
  });
});

describe('widthOf', () => {
  it('asks the terminal, then COLUMNS', () => {
    expect([widthOf(screen, { COLUMNS: '60' }), widthOf(pipe, { COLUMNS: '60' }), widthOf(pipe, { COLUMNS: 'wide' }), widthOf(pipe, {})]).toEqual([72, 60, 100, 100]);
  });
});

describe('splitPaths', () => {
  it('splits lines of either kind, or by NUL where there is one', () => {
    expect(splitPaths('a.js\r\nb c.js\n\n')).toEqual(['a.js', 'b c.js']);
    expect(splitPaths('a\nb.js\0c.js\0')).toEqual(['a\nb.js', 'c.js']);
    expect(splitPaths('')).toEqual([]);
  });
});
