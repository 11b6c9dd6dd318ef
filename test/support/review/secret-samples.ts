/** One made-up secret of a known format. */
export interface SecretSample {
  readonly name: string;
  /** The secret itself, which must not be sent. */
  readonly secret: string;
  /** A line of a file that holds it. */
  readonly line: string;
}

const ALNUM = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const LOWER = 'abcdefghijklmnopqrstuvwxyz0123456789';
const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const HEX = '0123456789abcdef';
const URL64 = `${ALNUM}-_`;

/**
 * Made-up secrets of known formats, each in a line of code or configuration. Written from the providers' descriptions of their
 * formats and not from the detectors, so that the test does not ask the detectors about themselves. None was ever valid.
 *
 * @param seed the same seed gives the same samples.
 */
export function secretSamples(seed: number): readonly SecretSample[] {
  const random = mulberry(seed);
  const text = (letters: string, length: number): string => Array.from({ length }, () => letters[Math.floor(random() * letters.length)]!).join('');
  const uuid = (): string => `${text(HEX, 8)}-${text(HEX, 4)}-4${text(HEX, 3)}-a${text(HEX, 3)}-${text(HEX, 12)}`;
  const jwtPart = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const samples: SecretSample[] = [];
  const forms = [(value: string) => `const client = connect('${value}');`, (value: string) => `  "value": "${value}",`, (value: string) => `X=${value}`, (value: string) => `// left over: ${value} `, (value: string) => `headers.set("x", \`${value}\`);`];
  const add = (name: string, secret: string, line?: string): void => void samples.push({ name, secret, line: line ?? forms[Math.floor(random() * forms.length)]!(secret) });

  add('AWS access key id', `AKIA${text(BASE32, 16)}`);
  add('AWS temporary key id', `ASIA${text(BASE32, 16)}`);
  { const key = text(`${ALNUM}+/`, 40); add('AWS secret access key', key, `aws_secret_access_key = "${key}"`); }
  add('GitHub personal token', `ghp_${text(ALNUM, 36)}`);
  add('GitHub app token', `ghs_${text(ALNUM, 36)}`);
  add('GitHub fine-grained token', `github_pat_${text(ALNUM, 22)}_${text(ALNUM, 59)}`);
  add('GitLab personal token', `glpat-${text(URL64, 20)}`);
  add('GitLab runner token', `glrt-${text(URL64, 20)}`);
  add('Slack bot token', `xoxb-${text('0123456789', 12)}-${text('0123456789', 12)}-${text(ALNUM, 24)}`);
  add('Slack app token', `xapp-1-A${text(UPPER, 10)}-${text('0123456789', 13)}-${text(HEX, 64)}`);
  add('Slack webhook', `https://hooks.slack.com/services/T${text(UPPER, 8)}/B${text(UPPER, 10)}/${text(ALNUM, 24)}`);
  add('Stripe live key', `sk_live_${text(ALNUM, 24)}`);
  add('Stripe restricted key', `rk_live_${text(ALNUM, 99)}`);
  add('Stripe webhook secret', `whsec_${text(ALNUM, 32)}`);
  add('OpenAI project key', `sk-proj-${text(URL64, 74)}`);
  add('OpenAI old key', `sk-${text(ALNUM, 48)}`);
  add('Anthropic key', `sk-ant-api03-${text(URL64, 93)}AA`);
  add('OpenRouter key', `sk-or-v1-${text(HEX, 64)}`);
  add('Google API key', `AIza${text(URL64, 35)}`);
  add('Google OAuth token', `ya29.${text(URL64, 60)}`);
  add('Google OAuth secret', `GOCSPX-${text(URL64, 28)}`);
  add('Hugging Face token', `hf_${text(ALNUM, 34)}`);
  add('Replicate token', `r8_${text(ALNUM, 37)}`);
  add('Groq key', `gsk_${text(ALNUM, 52)}`);
  add('xAI key', `xai-${text(ALNUM, 80)}`);
  add('Perplexity key', `pplx-${text(ALNUM, 48)}`);
  add('npm token', `npm_${text(ALNUM, 36)}`);
  add('PyPI token', `pypi-AgEIcHlwaS5vcmc${text(URL64, 70)}`);
  add('RubyGems key', `rubygems_${text(HEX, 48)}`);
  add('Docker Hub token', `dckr_pat_${text(URL64, 27)}`);
  add('DigitalOcean token', `dop_v1_${text(HEX, 64)}`);
  add('Heroku key', `HRKU-${text(URL64, 60)}`);
  add('Shopify token', `shpat_${text(HEX, 32)}`);
  add('Square token', `sq0atp-${text(URL64, 22)}`);
  add('Twilio key', `SK${text(HEX, 32)}`);
  add('SendGrid key', `SG.${text(URL64, 22)}.${text(URL64, 43)}`);
  add('Mailgun key', `key-${text(HEX, 32)}`);
  add('Mailchimp key', `${text(HEX, 32)}-us14`);
  add('Resend key', `re_${text(ALNUM, 8)}_${text(ALNUM, 24)}`);
  add('Telegram bot token', `${text('123456789', 10)}:AA${text(URL64, 33)}`);
  add('Discord bot token', `M${text(ALNUM, 25)}.${text(URL64, 6)}.${text(URL64, 38)}`);
  add('Discord webhook', `https://discord.com/api/webhooks/${text('123456789', 18)}/${text(URL64, 68)}`);
  { const key = `${text(`${ALNUM}+/`, 86)}==`; add('Azure storage key', key, `"DefaultEndpointsProtocol=https;AccountName=shop;AccountKey=${key};EndpointSuffix=core.windows.net"`); }
  add('Azure client secret', `${text(ALNUM, 3)}8Q~${text(URL64, 34)}`);
  add('Databricks token', `dapi${text(HEX, 32)}`);
  add('New Relic key', `NRAK-${text(UPPER, 27)}`);
  add('Sentry token', `sntrys_${text(ALNUM, 80)}`);
  { const key = text(HEX, 32); add('Sentry DSN', key, `init({ dsn: 'https://${key}@o12345.ingest.sentry.io/678' });`); }
  add('Grafana token', `glsa_${text(ALNUM, 32)}_${text(HEX, 8)}`);
  add('Linear key', `lin_api_${text(ALNUM, 40)}`);
  add('Notion token', `ntn_${text(ALNUM, 46)}`);
  add('Airtable token', `pat${text(ALNUM, 14)}.${text(HEX, 64)}`);
  add('Atlassian token', `ATATT3xFfGF0${text(URL64, 176)}=${text(HEX, 8)}`);
  add('Figma token', `figd_${text(URL64, 40)}`);
  add('PlanetScale password', `pscale_pw_${text(URL64, 43)}`);
  add('Doppler token', `dp.pt.${text(ALNUM, 43)}`);
  add('Vault token', `hvs.${text(URL64, 95)}`);
  add('Terraform token', `${text(ALNUM, 14)}.atlasv1.${text(URL64, 67)}`);
  add('Pulumi token', `pul-${text(HEX, 40)}`);
  add('Postman key', `PMAK-${text(HEX, 24)}-${text(HEX, 34)}`);
  add('Supabase token', `sbp_${text(HEX, 40)}`);
  add('Netlify token', `nfp_${text(ALNUM, 36)}`);
  add('Dynatrace token', `dt0c01.${text(UPPER, 24)}.${text(UPPER, 64)}`);
  add('Plaid token', `access-production-${uuid()}`);
  add('HubSpot token', `pat-na1-${uuid()}`);
  add('Tailscale key', `tskey-auth-${text(ALNUM, 12)}-${text(ALNUM, 32)}`);
  add('Age key', `AGE-SECRET-KEY-1${text(UPPER, 58)}`);
  add('JWT', `${jwtPart({ alg: 'HS256', typ: 'JWT' })}.${jwtPart({ sub: '1234567890', iat: 1516239022 })}.${text(URL64, 43)}`);
  { const key = text(`${ALNUM}`, 18); add('Postgres address', key, `const pool = new Pool({ connectionString: 'postgres://shop:${key}@db.example.org:5432/shop' });`); }
  { const key = text(ALNUM, 20); add('MongoDB address', key, `MONGO=mongodb+srv://app:${key}@cluster0.abcde.mongodb.net/shop`); }
  { const key = text(ALNUM, 24); add('Redis address', key, `redis: redis://:${key}@cache:6379/0`); }
  { const key = text(ALNUM, 14); add('basic auth in an address', key, `fetch('https://ada:${key}@api.example.org/v1')`); }
  { const key = `${text(ALNUM, 10)}!9`; add('ADO.NET connection string', key, `"Server=db;Database=shop;User Id=sa;Password=${key};"`); }
  { const key = Buffer.from(`ada:${text(ALNUM, 16)}`).toString('base64'); add('basic auth header', key, `headers: { authorization: 'Basic ${key}' }`); }
  { const key = text(ALNUM, 40); add('bearer header', key, `curl -H "Authorization: Bearer ${key}" https://api.example.org`); }
  { const key = `${text(ALNUM, 9)}!7x`; add('password by name', key, `const dbPassword = "${key}";`); }
  { const key = text(HEX, 40); add('API key by name', key, `  apiKey: '${key}',`); }
  { const key = text(`${ALNUM}+/`, 44); add('session secret by name', key, `app.use(session({ secret: '${key}' }));`); }
  { const key = text(HEX, 64); add('encryption key by name', key, `export const ENCRYPTION_KEY = "${key}";`); }
  { const key = text(LOWER, 28); add('token by name in YAML', key, `authToken: "${key}"`); }
  return samples;
}

/** A made-up private key, wrapped as OpenSSL writes it. */
export function privateKeySample(seed: number): { readonly text: string; readonly lines: readonly string[] } {
  const random = mulberry(seed);
  const lines = Array.from({ length: 12 }, () => Array.from({ length: 64 }, () => `${ALNUM}+/`[Math.floor(random() * 64)]!).join(''));
  return { text: `-----BEGIN RSA PRIVATE KEY-----\n${lines.join('\n')}\n-----END RSA PRIVATE KEY-----`, lines };
}

/** A small seeded generator (mulberry32). */
export function mulberry(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value = (value + Math.imul(value ^ (value >>> 7), value | 61)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}
