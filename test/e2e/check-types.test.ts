import { describe, expect, it } from 'vitest';
import { withRepo } from '../support/with-repo.ts';
import type { TestRepo } from '../support/with-repo.ts';
import { reportOf, runGuard } from './guard-process.ts';

const project = {
  'package.json': '{"name":"shop"}',
  'tsconfig.json': '{"compilerOptions":{"strict":true}}',
  'src/orders.ts': 'export class Orders { all(): string[] { return []; } }\n',
  'src/shop.ts': "import { Orders } from './orders.ts';\nexport const list = new Orders().alll();\nexport const has = 'a'.contains('b');\n",
};

function staged(files: Readonly<Record<string, string>>): TestRepo {
  const repo = withRepo();
  repo.stage(files);
  return repo;
}

describe('guard check --types', () => {
  it('finds in its thread what only types can tell, and each name once', () => {
    const run = runGuard(staged(project), ['check', '--types', 'on', '--format', 'json']);
    expect(run.stderr).toBe('');
    expect(reportOf(run).findings.map(({ message }: { message: string }) => message)).toEqual(['`Orders` has no member `alll`; did you mean `all`?', 'A string has no member `contains`; did you mean `includes`?']);
    expect(run.status).toBe(1);
  });

  it.each([
    ['by itself in CI', [], { CI: 'true' }, 2],
    ['not in CI when it is told not to', ['--no-types'], { CI: 'true' }, 1],
    ['not at a prompt', [], {}, 1],
  ])('runs %s', (_, flags, env, count) => {
    const run = runGuard(staged(project), ['check', ...flags, '--format', 'json'], { env: env as Record<string, string> });
    expect(reportOf(run).findings).toHaveLength(count);
  });

  it('is ended when its time is over, and says so', () => {
    const line = (index: number): string => `export const v${index} = [{ a: ${index}, b: 'x' }].map((one) => ({ ...one, c: [one.a].map((x) => ({ x })) })).filter((one) => one.c.some(({ x }) => x > one.a));\n`;
    const large = Array.from({ length: 6 }, (_, file) => [`src/large${file}.ts`, Array.from({ length: 5000 }, (_value, index) => line(index)).join('')]);
    const run = runGuard(staged({ ...project, ...Object.fromEntries(large), 'guard.config.json': '{"types":{"mode":"on","seconds":1}}' }), ['check', '--format', 'json']);
    expect(reportOf(run).notices).toEqual([expect.stringMatching(/^the type checker was ended after 1 s; \d+ of 8 files were not checked with types/)]);
    expect(reportOf(run).findings.map(({ message }: { message: string }) => message)).toContain('A string has no member `contains`; did you mean `includes`?');
  });
});
