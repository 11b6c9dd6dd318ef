/** What requests of the review weigh, whether they are the same each time, and what is shown of real installed packages. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDisk } from '../src/project/open-disk.ts';
import { collectContext } from '../src/review/context/collect-context.ts';
import { estimateTokens } from '../src/review/context/estimate-tokens.ts';
import type { ReviewInput } from '../src/review/contracts.ts';
import { diskOfCase, snapshotOfCase } from '../src/review/eval/case-snapshot.ts';
import { readCase } from '../src/review/eval/read-case.ts';
import type { EvalCase } from '../src/review/eval/read-case.ts';
import { buildRequest } from '../src/review/prompt/build-request.ts';
import { planUnits } from '../src/review/units/plan-units.ts';
import { plainReviewSettings } from '../test/support/review-input.ts';

/** Uses of packages that are installed here; what the change reads stands in the last line. */
const uses: Readonly<Record<string, string>> = {
  zod: `import { z } from 'zod';\nconst schema = z.object({ a: z.string() });\nexport function parse(x: unknown) {\n  const result = schema.safeParse(x);\n  return result.success ? result.data : result.error.errors;\n}\n`,
  commander: `import { Command } from 'commander';\nexport function run() {\n  const program = new Command();\n  return program.option('-x').parse().opts();\n}\n`,
  jose: `import { jwtVerify } from 'jose';\nexport async function check(token: string, key: CryptoKey) {\n  const { payload } = await jwtVerify(token, key, { algorithms: ['HS256'] });\n  return payload.sub;\n}\n`,
  openai: `import OpenAI from 'openai';\nexport async function ask() {\n  const client = new OpenAI();\n  return client.chat.completions.create({ model: 'm', messages: [] });\n}\n`,
  'simple-git': `import { simpleGit } from 'simple-git';\nexport async function last() {\n  return (await simpleGit('.').log()).latest;\n}\n`,
  ajv: `import Ajv from 'ajv';\nexport function valid(schema: object) {\n  return new Ajv({ strict: true }).compile(schema)({});\n}\n`,
  vitest: `import { vi } from 'vitest';\nexport function freeze() {\n  return vi.useFakeTimers().setSystemTime(0);\n}\n`,
  '@modelcontextprotocol/sdk': `import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';\nexport function serve() {\n  const server = new McpServer({ name: 'a', version: '1' });\n  return server.registerTool('x', { title: 't' }, async () => ({ content: [] }));\n}\n`,
};

function inputOf(one: EvalCase, context: ReviewInput['settings']['context'], disk = diskOfCase(one)): ReviewInput {
  return { snapshot: snapshotOfCase(one), settings: { ...plainReviewSettings, context }, statics: { findings: [], coverage: [], texts: new Map(), ruleIds: [] }, disk };
}

/** Prints both tables. `root`: the top of this repository, whose packages are installed. */
export async function measureRequests(root: string): Promise<void> {
  const folder = join(root, 'test/eval/cases');
  const cases = readdirSync(folder).filter((name) => name.endsWith('.md')).sort().map((name) => readCase(name, readFileSync(join(folder, name), 'utf8')));
  console.log(`requests of ${cases.length} labelled changes, in estimated tokens (rules and schema are in each)\n`);
  console.log('context    requests  median  largest  same twice  median ms');
  for (const context of ['diff', 'function', 'file', 'max'] as const) {
    const tokens: number[] = [];
    const times: number[] = [];
    let same = 0;
    for (const one of cases) {
      const texts: string[][] = [];
      for (let round = 0; round < 2; round++) {
        const input = inputOf(one, context);
        const { units } = await planUnits(input);
        const started = performance.now();
        const requests = await Promise.all(units.map((unit) => buildRequest(unit, input)));
        times.push(performance.now() - started);
        texts.push(requests.map((request) => JSON.stringify([request.messages, request.schema, request.maxOutputTokens])));
        if (round === 0) tokens.push(...requests.map((request) => request.estimatedTokens));
      }
      same += Number(texts[0]!.join('\n') === texts[1]!.join('\n'));
    }
    console.log(`${context.padEnd(9)}  ${String(tokens.length).padStart(8)}  ${String(median(tokens)).padStart(6)}  ${String(Math.max(...tokens)).padStart(7)}  ${`${same}/${cases.length}`.padStart(10)}  ${median(times).toFixed(1).padStart(9)}`);
  }
  console.log('\npackage                     shown as                                       tokens  ms');
  for (const [name, code] of Object.entries(uses)) {
    const before = code.replace(/\n[^\n]+\n\}\n$/, '\n}\n');
    const input = inputOf({ name, title: name, defect: 'none', files: [{ path: 'src/use.ts', before, after: code }], spans: [] }, 'function', openDisk(root));
    const [unit] = (await planUnits(input)).units;
    const started = performance.now();
    const pieces = (await collectContext(unit!, input)).pieces.filter(({ kind }) => kind === 'types');
    console.log(`${name.padEnd(26)}  ${(pieces.map(({ title }) => title).join(', ') || 'NOTHING').padEnd(46)} ${String(pieces.reduce((sum, { text }) => sum + estimateTokens(text), 0)).padStart(6)}  ${(performance.now() - started).toFixed(0)}`);
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
