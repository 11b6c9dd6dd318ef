/** Files whose content is secret by their very name: nothing of them is ever shown to a model, whatever the configuration says. */
const PATTERNS: readonly RegExp[] = [
  /(?:^|\/)\.env(?:\.(?!example$|sample$|template$|dist$)[\w.-]+)?$/i,
  /(?:^|\/)[\w.-]+\.env$/i,
  /\.(?:pem|key|p12|pfx|jks|keystore|kdbx|ppk|asc|gpg|pgp|der|crt|cer|p8|ovpn|tfstate|tfvars)(?:\.backup)?$/i,
  /(?:^|\/)(?:id_(?:rsa|dsa|ecdsa|ed25519)|\.npmrc|\.yarnrc(?:\.yml)?|\.pypirc|\.netrc|_netrc|\.git-credentials|\.htpasswd|\.pgpass|\.my\.cnf|\.dockercfg|\.vault-token|\.boto|\.s3cfg)$/i,
  /(?:^|\/)\.(?:aws|ssh|gnupg|kube|docker|azure|gcloud)\//i,
  /(?:^|\/)(?:credentials|secrets?|service[-_]?account[\w-]*|client[-_]secret[\w-]*|firebase-adminsdk[\w-]*|kubeconfig|google-services)(?:\.[\w-]+)*\.(?:json|ya?ml|toml|ini|properties|txt|env|enc)$/i,
  /(?:^|\/)(?:credentials|secrets?)$/i,
];

/** Ends of programs: what is secret by name has another one, or something in its path begins with a point. */
const PROGRAM: ReadonlySet<string> = new Set(['js', 'cjs', 'mjs', 'jsx', 'ts', 'cts', 'mts', 'tsx', 'vue', 'svelte', 'astro', 'sql', 'md']);

/** Ends of data, which is secret only with one of the words in its name. */
const DATA: ReadonlySet<string> = new Set(['json', 'jsonc', 'yaml', 'yml', 'toml', 'ini', 'properties', 'txt']);
const SECRETIVE = ['credential', 'secret', 'account', 'firebase', 'kube', 'google'];

/** Tells whether a path names a file of secrets. Programs (`secrets.ts`) are not among them: theirs are redacted one by one. */
export function neverSent(path: string): boolean {
  // Nearly every path ends here; to make the expressions takes longer than everything else that is asked of a name.
  const end = path.slice(path.lastIndexOf('.') + 1);
  const isHidden = path.startsWith('.') || path.includes('/.');
  if (!isHidden && (PROGRAM.has(end) || (DATA.has(end) && !holdsAny(path.toLowerCase(), SECRETIVE)))) return false;
  return PATTERNS.some((pattern) => pattern.test(path));
}

function holdsAny(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.includes(word));
}
