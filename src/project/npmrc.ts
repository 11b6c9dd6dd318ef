/** What `.npmrc` files say of registries. */
export interface NpmSettings {
  /** Address without slash at the end. */
  readonly registry: string;
  /** `@acme` → address. */
  readonly scopes: ReadonlyMap<string, string>;
  /** Header `authorization` by address without scheme (`//npm.acme.dev/`), from the user's own settings alone. */
  readonly credentials: ReadonlyMap<string, string>;
  readonly proxy?: string;
  readonly httpsProxy?: string;
  readonly noProxy: readonly string[];
  readonly strictSsl: boolean;
  readonly ca?: readonly string[];
}

export const publicRegistry = 'https://registry.npmjs.org';

export interface NpmSources {
  /** The project's `.npmrc`. It comes with the change that is checked, so nothing secret is put into it and no credentials are taken from it. */
  readonly project: string | undefined;
  /** The user's `.npmrc`. */
  readonly user: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  readFile(path: string): string | undefined;
}

/** Reads npm's settings as npm does: environment before project before user. @see https://docs.npmjs.com/cli/configuring-npm/npmrc */
export function readNpmSettings(sources: NpmSources): NpmSettings {
  const project = parse(sources.project ?? '', {});
  const user = parse(sources.user ?? '', sources.env);
  const env = new Map(Object.entries(sources.env).flatMap(([name, value]) => (/^npm_config_/i.test(name) && value !== undefined && value !== '' ? [[name.slice(11).toLowerCase().replace(/(?!^)_/g, '-'), value] as const] : [])));
  const get = (key: string): string | undefined => env.get(key) ?? project.get(key) ?? user.get(key);
  const scopes = new Map<string, string>();
  for (const layer of [user, project]) for (const [key, value] of layer) if (/^@[^/]+:registry$/.test(key)) scopes.set(key.slice(0, key.indexOf(':')), withoutSlash(value));
  const ca = user.get('ca') ?? (user.get('cafile') === undefined ? undefined : sources.readFile(user.get('cafile')!));
  const proxy = env.get('proxy') ?? user.get('proxy') ?? sources.env['HTTP_PROXY'] ?? sources.env['http_proxy'];
  const httpsProxy = env.get('https-proxy') ?? user.get('https-proxy') ?? sources.env['HTTPS_PROXY'] ?? sources.env['https_proxy'] ?? proxy;
  return {
    registry: withoutSlash(get('registry') ?? publicRegistry),
    scopes,
    credentials: credentialsOf(user),
    ...(proxy ? { proxy } : {}),
    ...(httpsProxy ? { httpsProxy } : {}),
    noProxy: (env.get('noproxy') ?? user.get('noproxy') ?? sources.env['NO_PROXY'] ?? sources.env['no_proxy'] ?? '').split(',').map((one) => one.trim()).filter((one) => one !== ''),
    // Only the user may say that certificates do not matter.
    strictSsl: (env.get('strict-ssl') ?? user.get('strict-ssl')) !== 'false',
    ...(ca === undefined ? {} : { ca: ca.replaceAll('\\n', '\n').split(/(?<=-----END CERTIFICATE-----)\s*/).filter((one) => one !== '') }),
  };
}

/** The registry that is asked for a name. */
export function registryFor(name: string, settings: NpmSettings): string {
  const scope = name.startsWith('@') ? name.slice(0, name.indexOf('/')) : undefined;
  return (scope === undefined ? undefined : settings.scopes.get(scope)) ?? settings.registry;
}

/** The header for an address: that of the longest beginning for which the user has one. */
export function credentialFor(address: string, settings: NpmSettings): string | undefined {
  const place = `${address.replace(/^https?:/, '')}/`;
  let best: string | undefined;
  for (const prefix of settings.credentials.keys()) if (place.startsWith(prefix) && prefix.length > (best?.length ?? 0)) best = prefix;
  return best === undefined ? undefined : settings.credentials.get(best);
}

function credentialsOf(user: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of user) {
    const match = /^(\/\/.+?\/?):(_authToken|_auth|username)$/.exec(key);
    if (!match) continue;
    const place = match[1]!.endsWith('/') ? match[1]! : `${match[1]!}/`;
    if (match[2] === '_authToken') found.set(place, `Bearer ${value}`);
    else if (match[2] === '_auth') found.set(place, `Basic ${value}`);
    else {
      const password = user.get(`${match[1]!}:_password`);
      if (password !== undefined) found.set(place, `Basic ${Buffer.from(`${value}:${Buffer.from(password, 'base64').toString('utf8')}`).toString('base64')}`);
    }
  }
  return found;
}

/** `key=value` lines; `${NAME}` stands for a variable. A value with one that is not there is left out. */
function parse(text: string, env: Readonly<Record<string, string | undefined>>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const line of text.split(/\r?\n/)) {
    const match = /^\s*([^#;=\s][^=]*?)\s*=\s*(.*?)\s*$/.exec(line);
    if (!match) continue;
    const value = match[2]!.replace(/^(['"])(.*)\1$/, '$2').replace(/\$\{([^}]+)\}/g, (whole, name: string) => env[name.replace(/\?$/, '')] ?? whole);
    if (!value.includes('${')) found.set(match[1]!.replace(/\[\]$/, ''), value);
  }
  return found;
}

function withoutSlash(address: string): string {
  return address.replace(/\/+$/, '');
}
