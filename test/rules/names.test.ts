import { describe, expect, it } from 'vitest';
import { inventedDependency } from '../../rules/invented-dependency/rule.ts';
import { inventedExport } from '../../rules/invented-export/rule.ts';
import { inventedImport } from '../../rules/invented-import/rule.ts';
import { openRegistry } from '../../src/project/registry.ts';
import { namesIn, stageOnto } from '../support/names-in-repo.ts';
import { startRegistry } from '../support/registry-server.ts';
import { withRepo } from '../support/with-repo.ts';

/** The repository that the pages speak of. */
const shop = {
  'package.json': '{ "name": "shop", "type": "module", "dependencies": { "chalk": "^5.0.0" } }\n',
  'tsconfig.json': '{ "compilerOptions": { "paths": { "@/*": ["./src/*"] } } }\n',
  'src/lib/rate-limit.ts': 'export function limit() {}\n',
  'src/lib/orders.ts': 'export interface Order {}\nexport const orders = [];\n',
  'packages/orders/package.json': '{ "name": "orders" }\n',
};

interface Block {
  readonly kind: 'bad' | 'good';
  readonly language: string;
  readonly text: string;
}

function blocksOf(page: string): readonly Block[] {
  return (['bad', 'good'] as const).flatMap((kind) => {
    const section = new RegExp(`^## ${kind}$([\\s\\S]*?)(?=^## |$(?![\\s\\S]))`, 'im').exec(page)?.[1] ?? '';
    return [...section.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map((match) => ({ kind, language: match[1]!, text: match[2]! }));
  });
}

describe.each([inventedImport, inventedExport, inventedDependency].map((rule) => [rule.meta.id, rule] as const))('the page of %s', (id, rule) => {
  const blocks = blocksOf(rule.page);

  it('has bad and good examples', () => {
    expect(blocks.filter(({ kind }) => kind === 'bad').length).toBeGreaterThanOrEqual(2);
    expect(blocks.filter(({ kind }) => kind === 'good').length).toBeGreaterThanOrEqual(2);
  });

  it.each(blocks.map((block, index) => [`${block.kind} example ${index + 1}`, block] as const))('shows what the rule does: %s', async (_name, { kind, language, text }) => {
    const repo = withRepo();
    const registry = await startRegistry({ express: { versions: ['4.21.2', '5.1.0'] } });
    stageOnto(repo, shop, { [language === 'json' ? 'package.json' : `src/example.${language}`]: text });
    const { said } = await namesIn(repo, { outside: { registry: openRegistry({ user: `registry=${registry.url}`, env: {}, readFile: () => undefined, now: () => 0 }) } });
    expect(said.map((one) => one.replace(/^\S+ /, ''))).toEqual(kind === 'bad' ? [`error ${id}`] : []);
  });
});
