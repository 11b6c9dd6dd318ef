import { createHmac } from 'node:crypto';
import type { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyzeFiles, applyEdits } from '../support/check-case.ts';

const root = join(import.meta.dirname, '../..');
const require = createRequire(import.meta.url);
let folder: string;
let count = 0;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'guard-crypto-fixes-'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// oxlint-disable-next-line no-explicit-any -- what a loaded program exports
type Program = any;

/** Runs a program as Node does. */
function load(text: string): Program {
  const path = join(folder, `program-${count++}.cjs`);
  writeFileSync(path, text);
  return require(path);
}

/** Applies the fix of the one finding of a program; looks again and finds nothing of that rule. Gives the text and the program. */
async function fixed(ruleId: string, text: string): Promise<{ readonly text: string; readonly program: Program }> {
  const files = { 'src/program.cjs': text };
  const findings = (await analyzeFiles(files, [], {})).findings.filter((one) => one.ruleId === ruleId);
  expect(findings.map(({ fix }) => fix !== undefined)).toEqual([true]);
  const after = applyEdits(files, findings[0]!.fix!.edits);
  expect((await analyzeFiles(after, [], {})).findings.filter((one) => one.ruleId === ruleId)).toEqual([]);
  return { text: after['src/program.cjs']!, program: load(after['src/program.cjs']!) };
}

describe('a random value that is fixed', () => {
  it('is a text of the same length', async () => {
    for (const [cut, length] of [['slice(2, 10)', 8], ['substring(2, 9)', 7], ['substr(2, 6)', 6], ['slice(-9)', 9]] as const) {
      const { program, text } = await fixed('weak-random', `exports.create = () => {\n  const token = Math.random().toString(36).${cut};\n  return token;\n};\n`);
      const made = new Set(Array.from({ length: 20 }, () => program.create() as string));
      expect(made.size, text).toBe(20);
      for (const one of made) expect(one).toMatch(new RegExp(`^[0-9a-f]{${length}}$`));
    }
  });

  it('is a long text where its length was left to chance', async () => {
    const { program } = await fixed('weak-random', 'exports.create = () => ({ resetToken: Math.random().toString(36).slice(2) });\n');
    expect(program.create().resetToken).toMatch(/^[0-9a-f]{32}$/);
  });

  it('keeps its length where only the name of the function was old', async () => {
    for (const head of ["const crypto = require('crypto');\nexports.create = () => {\n  const salt = crypto.pseudoRandomBytes(24);", "const { pseudoRandomBytes } = require('node:crypto');\nexports.create = () => {\n  const salt = pseudoRandomBytes(24);"]) {
      const { program } = await fixed('weak-random', `${head}\n  return salt;\n};\n`);
      expect(program.create()).toHaveLength(24);
    }
  });

  it('is a number of the same range', async () => {
    for (const [expression, least, most] of [['Math.floor(100000 + Math.random() * 900000)', 100_000, 999_999], ['Math.floor(Math.random() * 9000) + 1000', 1000, 9999], ['Math.floor(Math.random() * 10)', 0, 9], ['Math.trunc(Math.random() * 5 + 3)', 3, 7]] as const) {
      const { program } = await fixed('weak-random', `exports.create = () => {\n  const otp = ${expression};\n  return otp;\n};\n`);
      const made = Array.from({ length: 300 }, () => program.create() as number);
      expect(Math.min(...made)).toBeGreaterThanOrEqual(least);
      expect(Math.max(...made)).toBeLessThanOrEqual(most);
      expect(made.every(Number.isInteger)).toBe(true);
      expect(new Set(made).size).toBeGreaterThan(1);
    }
  });

  it('is a text of the same alphabet', async () => {
    const { program, text } = await fixed('weak-random', "const { createHash } = require('node:crypto');\nconst CHARS = 'ABCDEF';\nexports.digest = (text) => createHash('sha256').update(text).digest('hex');\nexports.create = (length) => {\n  let password = '';\n  for (let i = 0; i < length; i++) password += CHARS[Math.floor(Math.random() * CHARS.length)];\n  return password;\n};\n");
    expect(program.create(40)).toMatch(/^[A-F]{40}$/);
    expect(text).toContain("const { createHash, randomInt } = require('node:crypto');");
  });
});

describe('a comparison that is fixed', () => {
  const KEY = 'a key of the test';

  it('accepts the right signature and nothing else', async () => {
    for (const operator of ['===', '!==']) {
      const { program } = await fixed('timing-unsafe-compare', `const { createHmac } = require('crypto');\nexports.check = (body, signature) => {\n  const expected = createHmac('sha256', process.argv[0] + '${KEY}').update(body).digest('hex');\n  return signature ${operator} expected;\n};\n`);
      const right = createHmac('sha256', process.argv[0] + KEY).update('body').digest('hex');
      const check = (given: unknown): boolean => (program.check('body', given) === true) === (operator === '===');
      expect(check(right)).toBe(true);
      for (const wrong of [right.replace(/^./, (one) => (one === '0' ? '1' : '0')), right.slice(1), '', undefined, null, 'é'.repeat(64), 'é'.repeat(32), ['a', 'b']]) expect(check(wrong), String(wrong)).toBe(false);
    }
  });

  it('takes buffers as they are', async () => {
    const { program } = await fixed('timing-unsafe-compare', "const crypto = require('crypto');\nexports.check = (key, body, mac) => {\n  const expected = crypto.createHmac('sha256', key).update(body).digest();\n  return expected.equals(mac);\n};\n");
    const right = createHmac('sha256', KEY).update('body').digest();
    expect(program.check(KEY, 'body', right)).toBe(true);
    expect(program.check(KEY, 'body', right.subarray(1))).toBe(false);
    expect(program.check(KEY, 'body', Buffer.alloc(32))).toBe(false);
  });
});

describe('a verification that is fixed', () => {
  it('still takes tokens of the same program, and no others', async () => {
    const jwt = require('jsonwebtoken');
    process.env['GUARD_TEST_SECRET'] = 'a secret of at least thirty-two bytes, for tests';
    const secret = process.env['GUARD_TEST_SECRET'];
    for (const rest of ['', ", { audience: 'shop' }", ', {}']) {
      const { program, text } = await fixed('jwt-unverified', `const jwt = require('jsonwebtoken');\nexports.read = (token) => jwt.verify(token, process.env.GUARD_TEST_SECRET${rest});\n`);
      expect(text).toContain("algorithms: ['HS256']");
      expect(program.read(jwt.sign({ sub: 'u1' }, secret, { audience: 'shop' })).sub).toBe('u1');
      expect(() => program.read(jwt.sign({ sub: 'u1' }, secret, { algorithm: 'HS512', audience: 'shop' }))).toThrow('invalid algorithm');
    }
    delete process.env['GUARD_TEST_SECRET'];
  });

  it('still calls back', async () => {
    const jwt = require('jsonwebtoken');
    process.env['GUARD_TEST_SECRET'] = 'a secret of at least thirty-two bytes, for tests';
    const { program } = await fixed('jwt-unverified', "const jwt = require('jsonwebtoken');\nexports.read = (token, done) => jwt.verify(token, process.env.GUARD_TEST_SECRET, (error, claims) => done(error, claims));\n");
    const claims = await new Promise((resolve, reject) => program.read(jwt.sign({ sub: 'u1' }, process.env['GUARD_TEST_SECRET']), (error: Error | null, found: object) => (error ? reject(error) : resolve(found))));
    expect(claims).toMatchObject({ sub: 'u1' });
    delete process.env['GUARD_TEST_SECRET'];
  });
});

describe('other fixes', () => {
  it('make keys of the length that is advised', async () => {
    const { program } = await fixed('weak-key', "const { generateKeyPairSync } = require('crypto');\nexports.create = () => generateKeyPairSync('rsa', { modulusLength: 1024 });\n");
    const { publicKey } = program.create() as ReturnType<typeof generateKeyPairSync>;
    expect((publicKey as unknown as { asymmetricKeyDetails: { modulusLength: number } }).asymmetricKeyDetails.modulusLength).toBe(3072);
  });

  it('take the switch out and leave the other options', async () => {
    const forms = {
      "module.exports = { host: 'db.example', rejectUnauthorized: false, port: 1 };\n": { host: 'db.example', port: 1 },
      "module.exports = { host: 'db.example', rejectUnauthorized: false };\n": { host: 'db.example' },
      "module.exports = { rejectUnauthorized: false };\n": {},
      "module.exports = {\n  rejectUnauthorized: false,\n  host: 'db.example',\n};\n": { host: 'db.example' },
      "module.exports = {\n  host: 'db.example', // the database\n  rejectUnauthorized: false\n};\n": { host: 'db.example' },
      "module.exports = { ssl: { 'rejectUnauthorized': false, }, host: 'db.example' };\n": { ssl: {}, host: 'db.example' },
    };
    for (const [text, options] of Object.entries(forms)) {
      const { program, text: after } = await fixed('insecure-tls', text);
      expect(program, after).toEqual(options);
    }
  });

  it('read the same document with js-yaml 3, and no functions', async () => {
    const files = {
      'src/program.cjs': "const yaml = require('js-yaml');\nexports.handler = async (event) => yaml.load(event.body);\n",
      'package.json': '{ "dependencies": { "js-yaml": "3.14.1" } }',
    };
    const findings = (await analyzeFiles(files, ['package.json'], {})).findings.filter((one) => one.ruleId === 'unsafe-deserialization');
    expect(findings.map(({ fix }) => fix?.description)).toEqual(['Read plain data only, with safeLoad']);
    const after = applyEdits(files, findings[0]!.fix!.edits);
    expect((await analyzeFiles(after, ['package.json'], {})).findings).toEqual([]);
    // Version 3 goes by another name among the packages of the tests.
    const [before, program] = [files, after].map((one) => load(one['src/program.cjs']!.replace("'js-yaml'", "'js-yaml3'")));
    const document = 'name: guard\nrules: [1, two]\n';
    expect(await program.handler({ body: document })).toEqual(await before.handler({ body: document }));
    const hostile = 'run: !!js/function "function () { return 1 }"\n';
    expect(typeof (await before.handler({ body: hostile })).run).toBe('function');
    await expect(program.handler({ body: hostile })).rejects.toThrow('unknown tag');
  });
});
