import { expect, test } from 'vitest';
import { regexProvesAddress } from '../../../src/engine/regex-address.ts';

test.each([
  /^\/(?![/\\])/, /^\/[a-z]/, /^\/[^/\\]/, /^\/\w+/, /^\/app\//, /^\/$/, /^\/(?:[a-z]|$)/, /^(?:\/|\/orders.*)$/, /^\/(?!\/|\\)/, /^[/][\w-]+$/, /^\/(orders|invoices)/,
  /^\/-?[a-z]/, /^\/[a-z]*$/, /^https:\/\/shop\.example\.com\//, /^https?:\/\/shop\.example(?:\/|$)/, /^https:\/\/shop\.example[/?#]/, /^\/(?!\/)[^\\]/,
])('%s proves that an address leads nowhere else', (pattern) => {
  expect(regexProvesAddress(pattern.source, pattern.flags)).toBe(true);
});

test.each([
  /^\//, /\/[a-z]/, /^\/.*/, /^\/[^/]/, /^\/(?!\/)/, /^\/[a-z]?/, /^\/+[a-z]/, /^\/[\s\S]/, /^\/(?:[a-z]|\/)/, /^\/?[a-z]/, /^\/\S+/, /^\/(?:[a-z])?/, /^\/[a-z]|^http/m, /^\/[a-z]/m,
  /^https:\/\/shop\.example\.com/, /^https:\/\/.*\.example\.com\//, /^https?:\/\//, /^https:\/\/[^/]+\.example\//, /^\/x|.*/,
])('%s proves nothing of where an address leads', (pattern) => {
  expect(regexProvesAddress(pattern.source, pattern.flags)).toBe(false);
});

test('what such a pattern takes, a browser takes for the same site', () => {
  const home = 'https://shop.example/';
  for (const [pattern, path] of [[/^\/(?![/\\])/, '/orders'], [/^\/[^/\\]/, '/?next=//evil.example'], [/^\/\w/, '/a//evil.example']] as const) {
    expect(pattern.test(path)).toBe(true);
    expect(new URL(path, home).host).toBe('shop.example');
  }
  for (const path of ['//evil.example', '/\\evil.example']) expect(new URL(path, home).host).toBe('evil.example');
});
