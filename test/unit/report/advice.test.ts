import { expect, test } from 'vitest';
import { createPalette } from '../../../src/report/sgr.ts';
import { drawFinding } from '../../../src/report/text-finding.ts';
import { sampleReport, userError } from '../../support/sample-report.ts';

const draw = (advice: string): string[] => drawFinding({ ...userError, advice }, sampleReport(), createPalette(false), 60);

test('prose of advice is broken at blanks, code in it never', () => {
  const lines = draw('Make it a text before it gets there, as in `{ email: String(email), name: name }`, or refuse it.');
  expect(lines.some((line) => line.includes('`{ email: String(email), name: name }`'))).toBe(true);
  const advice = lines.slice(lines.findIndex((line) => line.includes('write instead')) + 1);
  expect(advice.length).toBeGreaterThan(1);
  expect(advice.map((line) => line.trim()).join(' ')).toBe('Make it a text before it gets there, as in `{ email: String(email), name: name }`, or refuse it.');
  for (const line of advice) expect(line.length).toBeLessThanOrEqual(60);
});

test('code of advice is left as it is', () => {
  const code = "pool.query('SELECT id FROM users WHERE email = $1 AND name = $2', [email, name])";
  expect(draw(code).at(-1)).toContain(code);
});
