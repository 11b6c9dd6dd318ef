/** One format of secrets that can be told by its look. */
export interface KeyFormat {
  /** Short name for the placeholder: `<SECRET:github:1>`. */
  readonly kind: string;
  /** Global; group 1, where there is one, is the secret itself. */
  readonly pattern: RegExp;
}

const B = '[A-Za-z0-9_-]';
const A = '[A-Za-z0-9]';
const H = '[0-9a-f]';
const UUID = `${H}{8}-${H}{4}-${H}{4}-${H}{4}-${H}{12}`;

/** `name`, the pattern as text; word-like bounds are added on both sides. */
const bounded: readonly (readonly [kind: string, source: string, flags?: string])[] = [
  ['aws-id', '(?:AKIA|ASIA|ABIA|ACCA|AGPA|AIDA|AROA|ANPA)[A-Z2-7]{16}'],
  ['github', `gh[pousr]_${A}{30,255}`],
  ['github', `github_pat_${A}{20,}_${A}{40,}`],
  ['gitlab', `gl(?:pat|dt|rt|ptt|soat|cbt|ft|imt|agent|oas)-${B}{20,}`],
  ['slack', `xox[abeoprs](?:\\.xox[a-z])?-[A-Za-z0-9-]{10,}`],
  ['slack', `xapp-\\d-${A}+-\\d+-${A}{32,}`],
  ['stripe', `(?:sk|rk)_(?:live|test|prod)_${A}{16,}`],
  ['stripe', 'whsec_[A-Za-z0-9+/=]{24,}'],
  ['anthropic', `sk-ant-(?:[a-z]+\\d*-)?${B}{24,}`],
  ['openrouter', `sk-or-(?:v\\d-)?${B}{32,}`],
  ['openai', `sk-(?:proj|svcacct|admin|None)-${B}{20,}`],
  ['openai', `sk-${A}{32,}`],
  ['google', `AIza${B}{35}`],
  ['google', `ya29\\.${B}{20,}`],
  ['google', `GOCSPX-${B}{20,}`],
  ['google-refresh', `1//0${B}{30,}`],
  ['firebase', `AAAA${B}{7}:APA91b${B}{100,}`],
  ['huggingface', `(?:hf|api_org)_${A}{30,}`],
  ['replicate', `r8_${A}{32,}`],
  ['groq', `gsk_${A}{40,}`],
  ['perplexity', `pplx-${A}{32,}`],
  ['xai', `xai-${A}{40,}`],
  ['npm', `npm_${A}{36,}`],
  ['pypi', `pypi-AgE${B}{30,}`],
  ['rubygems', `rubygems_${H}{40,}`],
  ['crates', `cio${A}{32,}`],
  ['docker', `dckr_(?:pat|oat)_${B}{20,}`],
  ['digitalocean', `do[oprt]_v1_${H}{40,}`],
  ['heroku', `HRKU-${B}{30,}`],
  ['shopify', `shp(?:at|ss|pa|ca|ua)_${A}{24,}`],
  ['square', `sq0(?:atp|csp|idp)-${B}{20,}`],
  ['square', `EAAA[a-zA-Z0-9_-]{56,}`],
  ['paypal', `access_token\\$(?:production|sandbox)\\$${A}{10,}\\$${H}{20,}`],
  ['twilio', `(?:SK|AC)${H}{32}`],
  ['sendgrid', `SG\\.${B}{16,}\\.${B}{32,}`],
  ['mailgun', `(?:key-${H}{32}|${H}{32}-${H}{8}-${H}{8})`],
  ['mailchimp', `${H}{32}-us\\d{1,2}`],
  ['resend', `re_${A}{6,}_${A}{16,}`],
  ['telegram', `\\d{8,10}:AA${B}{33}`],
  ['discord', `[MNO]${B}{23,27}\\.${B}{6}\\.${B}{27,}`],
  ['azure-ad', `${A}{3}\\dQ~${B.replace('-]', '.~-]')}{31,34}`],
  ['databricks', `dapi${H}{32}(?:-\\d)?`],
  ['newrelic', `NR(?:AK|II|JS|RA)-${B}{20,}`],
  ['sentry', `sntry[su]_${B.replace('-]', '=+/-]')}{30,}`],
  ['grafana', `gl(?:sa|c)_${B.replace('-]', '=+/-]')}{30,}`],
  ['linear', `lin_(?:api|oauth)_${A}{32,}`],
  ['notion', `(?:secret_${A}{43}|ntn_${A}{40,})`],
  ['airtable', `pat${A}{14}\\.${H}{64}`],
  ['atlassian', `AT(?:ATT3x|CTT3x|BB)${B.replace('-]', '=-]')}{20,}`],
  ['figma', `fig[dou]_${B}{30,}`],
  ['planetscale', `pscale_(?:tkn|pw|oauth)_${B.replace('-]', '.-]')}{30,}`],
  ['doppler', `dp\\.(?:pt|st|ct|scim|audit|sa)\\.(?:[\\w-]+\\.)?${A}{40,}`],
  ['vault', `hv[sbr]\\.${B}{24,}`],
  ['terraform', `${A}{14}\\.atlasv1\\.${B}{60,}`],
  ['pulumi', `pul-${H}{40}`],
  ['contentful', `CFPAT-${B}{40,}`],
  ['mapbox', `sk\\.eyJ${B}{20,}\\.${B}{20,}`],
  ['age', 'AGE-SECRET-KEY-1[0-9A-Z]{58}'],
  ['postman', `PMAK-${H}{24}-${H}{34}`],
  ['supabase', `sb(?:p_${H}{40}|_secret_${B}{20,})`],
  ['netlify', `nfp_${A}{36,}`],
  ['vercel', `(?:vercel_blob_rw_${A}{16}_${A}{20,}|vc[pkira]_${A}{24,})`],
  ['dynatrace', `dt0[a-z]\\d{2}\\.[A-Z0-9]{24}\\.[A-Z0-9]{64}`],
  ['easypost', `EZ[AT]K${A}{54}`],
  ['flutterwave', `FLWSECK(?:_TEST)?-${A}{12,}(?:-X)?`],
  ['razorpay', `rzp_(?:live|test)_${A}{14,}`],
  ['plaid', `access-(?:production|development|sandbox)-${UUID}`],
  ['hubspot', `pat-(?:na|eu)\\d-${UUID}`],
  ['typeform', `tfp_${B}{40,}`],
  ['readme', `rdme_${A}{60,}`],
  ['tailscale', `tskey-(?:[a-z]+-)?${A}{8,}-${A}{20,}`],
  ['fly', `(?:FlyV1 fm\\d_|fo1_)${B.replace('-]', '+/=-]')}{40,}`],
  ['launchdarkly', `(?:sdk|api|mob)-${UUID}`],
  ['buildkite', `bk(?:ua|aa|ct)_${A}{40,}`],
  ['circleci', `CCI(?:PAT|PRJ)_${A}{16,}_${H}{40}`],
  ['sonarqube', `sq[pua]_${H}{40}`],
  ['jfrog', `AKCp${A}{60,}`],
  ['shippo', `shippo_(?:live|test)_${H}{40}`],
  ['sourcegraph', `sgp_(?:${H}{16}_|local_)?${H}{40}`],
  ['neon', `napi_${A}{40,}`],
  ['clickhouse', `4b1d${A}{38}`],
  ['langfuse', `(?:sk|pk)-lf-${UUID}`],
  ['langsmith', `lsv2_(?:pt|sk)_${H}{32}_${H}{10}`],
  ['alibaba', `LTAI${A}{17,21}`],
  ['yandex', `(?:AQVN|y0_)${B}{35,}`],
  ['okta', `00[A-Za-z0-9_-]{40}`],
  ['onepassword', `ops_eyJ${B.replace('-]', '=+/-]')}{80,}`],
  ['jwt', `eyJ${B}{10,}\\.eyJ${B}{10,}\\.${B}{10,}`],
];

/** Formats of providers and standards. Order counts: the more exact one is first. */
export const keyFormats: readonly KeyFormat[] = [
  ...bounded.map(([kind, source]) => ({ kind, pattern: new RegExp(`(?<![A-Za-z0-9_])(?:${source})(?![A-Za-z0-9_])`, 'g') })),
  { kind: 'webhook', pattern: /(https:\/\/hooks\.slack\.com\/(?:services|workflows|triggers)\/[\w/+-]{20,})/g },
  { kind: 'webhook', pattern: /(https:\/\/(?:\w+\.)?discord(?:app)?\.com\/api\/webhooks\/\d+\/[\w-]{30,})/g },
  { kind: 'webhook', pattern: /(https:\/\/[\w-]+\.webhook\.office\.com\/webhookb2\/[\w@/-]{40,})/g },
  { kind: 'azure-storage', pattern: /\b(?:AccountKey|SharedAccessKey)=([A-Za-z0-9+/]{40,}={0,2})/g },
  { kind: 'azure-sas', pattern: /[?&]sig=([A-Za-z0-9%+/=]{40,})/g },
  { kind: 'sentry-dsn', pattern: /https:\/\/([0-9a-f]{32}(?::[0-9a-f]{32})?)@[\w.-]+\/\d+/g },
  // user:password in an address of any scheme; an empty user is usual for redis
  { kind: 'url', pattern: /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/'"`<>${}]{0,80}:([^\s:@/'"`<>${}]{3,200})@[\w.[-]/gi },
  { kind: 'connection', pattern: /\b(?:Password|Pwd)=([^;\s'"`${}<>]{4,120})(?=[;'"`\s]|$)/g },
  { kind: 'basic', pattern: /\bBasic\s+([A-Za-z0-9+/]{16,}={0,2})(?![\w+/=])/g },
  { kind: 'bearer', pattern: /\bBearer\s+([A-Za-z0-9._~+/-]{24,}=*)(?![\w.~+/-])/g },
];

/** A private key in text form, also with `\n` written out; each of its lines is a secret. */
export const privateKey = /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----[\s\S]{0,20000}?-----END (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----|PuTTY-User-Key-File-\d:[\s\S]{0,8000}?Private-MAC: \S+|-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----(?:\s*[A-Za-z0-9+/=]{16,}\s*)+/g;
