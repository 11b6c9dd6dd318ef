import { describe, expect, test } from 'vitest';
import { neverSent } from '../../../src/review/redact/never-sent.ts';
import { createRedactor } from '../../../src/review/redact/redactor.ts';
import { scrubSecrets } from '../../../src/review/redact/scrub-secrets.ts';
import { mulberry, privateKeySample, secretSamples } from '../../support/review/secret-samples.ts';

const seeds = [1, 2, 3, 4, 5];

describe('secrets of known formats', () => {
  test.each(secretSamples(1).map((sample, index) => [sample.name, index] as const))('%s', (_name, index) => {
    for (const seed of seeds) {
      const { secret, line } = secretSamples(seed)[index]!;
      const redactor = createRedactor();
      const scrubbed = redactor.scrub(line);
      expect(scrubbed).not.toContain(secret);
      // Not even most of it.
      expect(scrubbed).not.toContain(secret.slice(-12));
      expect(redactor.restore(scrubbed)).toBe(line);
    }
  });

  test('at least sixty formats are tried', () => {
    expect(secretSamples(1).length).toBeGreaterThanOrEqual(60);
  });

  test.each(['\n', '\r\n', '\\n'])('a private key, with its lines ended by %j, keeps its place in the file', (end) => {
    const key = privateKeySample(7);
    const text = `const a = 1;${end}const key = \`${key.text.replaceAll('\n', end)}\`;${end}const b = 2;`;
    const redactor = createRedactor();
    const scrubbed = redactor.scrub(text);
    for (const line of key.lines) expect(scrubbed).not.toContain(line);
    expect(scrubbed.split('\n')).toHaveLength(text.split('\n').length);
    expect(scrubbed.startsWith('const a = 1;')).toBe(true);
    expect(scrubbed.endsWith('const b = 2;')).toBe(true);
    expect(redactor.restore(scrubbed)).toBe(text);
  });
});

test('the same secret gets the same placeholder, wherever it stands', () => {
  const { secret } = secretSamples(3)[0]!;
  const redactor = createRedactor();
  const one = redactor.scrub(`a('${secret}')`);
  const two = redactor.scrub(`b("${secret}"); c('AKIAABCDEFGHIJKLMNOP')`);
  expect(one).toBe(`a('<SECRET:aws-id:1>')`);
  expect(two).toBe(`b("<SECRET:aws-id:1>"); c('<SECRET:aws-id:2>')`);
  expect(redactor.count).toBe(2);
});

describe('what is no secret stays', () => {
  test.each([
    `const tokenType = 'bearer';`,
    `password: 'Enter your password',`,
    `<input type="password" name="password" />`,
    `const password = process.env.DB_PASSWORD;`,
    'const url = `postgres://${user}:${password}@${host}/shop`;',
    `const url = 'postgres://postgres:postgres@localhost:5432/test';`,
    `integrity sha512-9jPvS2dLzX3m4Ab1F6pPqCq4bE0S3mNqJ8dGq1rjX0l0l7l6cZk1c0QeEXAMPLEhash0123456789abcdefghij==`,
    `const commit = '3f786850e387550fdab836ed7e6dc881de23001b';`,
    `import { createTokenStore } from './token-store';`,
    `secret: 'settings.security.secret',`,
    `apiKey: 'your-api-key-here',`,
    `STRIPE_KEY=sk_test_xxxxxxxxxxxxxxxxxxxxxxxx`,
    `const key = 'user:preferences:theme';`,
    `authToken: Joi.string().required(),`,
    `const id = '123e4567-e89b-12d3-a456-426614174000';`,
    `data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==`,
    `tokens: ['ident', 'number', 'string'],`,
    `const accessToken = await refreshAccessToken(user);`,
  ])('%s', (line) => {
    expect(createRedactor().scrub(line)).toBe(line);
  });
});

test('whatever surrounds a secret, it goes and everything else stays', () => {
  const random = mulberry(99);
  const noise = ['const a = 1;', '// a comment', 'await load(id, { retries: 3 });', '', '  return rows.map((row) => row.id);', '/* x */', '}'];
  for (let round = 0; round < 200; round++) {
    const samples = secretSamples(round + 10);
    const picked = Array.from({ length: 3 }, () => samples[Math.floor(random() * samples.length)]!);
    const lines = picked.flatMap((sample) => [noise[Math.floor(random() * noise.length)]!, sample.line, noise[Math.floor(random() * noise.length)]!]);
    const text = lines.join(round % 2 === 0 ? '\n' : '\r\n');
    const redactor = createRedactor();
    const scrubbed = redactor.scrub(text);
    for (const { secret } of picked) expect(scrubbed).not.toContain(secret);
    expect(redactor.restore(scrubbed)).toBe(text);
    expect(scrubbed.split('\n')).toHaveLength(text.split('\n').length);
    // Once more changes nothing: placeholders are no secrets.
    expect(createRedactor().scrub(scrubbed)).toBe(scrubbed);
  }
});

test('texts for display lose bare values too', () => {
  expect(scrubSecrets('DB_PASSWORD=s3cr3t!pass99x')).toBe('DB_PASSWORD=<SECRET:password:1>');
});

test('no text takes for ever', () => {
  // Powers of the length would not end within the time a test has.
  for (const piece of ['a'.repeat(5000), '=', ':', 'eyJ', '-----BEGIN PRIVATE KEY-----', 'password=', '://', '"', 'key: "', 'A1b2-', 'Basic ', '0'.repeat(64)]) {
    const text = piece.repeat(Math.ceil(200_000 / piece.length));
    expect(createRedactor().scrub(text).length).toBeGreaterThan(0);
  }
});

describe('files of secrets', () => {
  test.each(['.env', 'apps/web/.env.production', 'prod.env', 'certs/server.pem', 'id_rsa', 'deploy/id_ed25519', '.npmrc', 'home/.aws/credentials', 'service-account.json', 'config/secrets.yml', 'client_secret_123.json', 'android/app/release.keystore', 'terraform.tfstate', 'vpn.ovpn'])('%s is never sent', (path) => {
    expect(neverSent(path)).toBe(true);
  });

  test('whatever a program is called, only a folder or a name with a point can make it one', () => {
    for (const path of ['src/.env.ts', '.aws/config.ts', 'home/.ssh/id_rsa.js', '.env.local.mjs']) expect([path, neverSent(path)]).toEqual([path, true]);
    for (const path of ['src/credentials.ts', 'key.js', 'id_rsa.ts', 'pem.md', 'secrets/a.ts']) expect([path, neverSent(path)]).toEqual([path, false]);
  });

  test.each(['.env.example', 'src/env.ts', 'src/secrets.ts', 'docs/credentials.md', 'src/keys.ts', 'src/key.ts', 'package.json', 'src/pem.ts', 'src/aws/index.ts', 'i18n/secret.ts'])('%s may be sent', (path) => {
    expect(neverSent(path)).toBe(false);
  });
});
