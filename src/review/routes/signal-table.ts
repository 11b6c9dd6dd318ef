import type { Cause } from './route-table.ts';

/** What a changed line may use that makes a change complex. */
export interface Signal {
  readonly cause: Extract<Cause, 'security' | 'concurrency'>;
  /** A noun for the report. */
  readonly label: string;
  /** Modules whose bindings count wherever they are used. */
  readonly modules?: readonly string[];
  /** Functions that are called, and classes that are made, by a name of their own: `exec(…)`, but not `pattern.exec(…)`. */
  readonly functions?: RegExp;
  /** Members that are called: `db.query(…)`. */
  readonly methods?: RegExp;
  /** Members of a named thing: `Promise.race(…)`. */
  readonly statics?: RegExp;
  /** Counts only when the first argument is not a constant text. */
  readonly ofValues?: true;
  /** Any other name: a variable, a property, a parameter. */
  readonly names?: RegExp;
}

/** Data, one row a matter; matched against names in the tree, never against comments or texts. */
export const signalTable: readonly Signal[] = [
  { cause: 'security', label: 'a shell', modules: ['child_process', 'execa', 'shelljs', 'zx', 'cross-spawn'], functions: /^(?:exec|execSync|execFile|execFileSync|spawn|spawnSync|fork)$/ },
  { cause: 'security', label: 'evaluation of code', modules: ['vm', 'vm2', 'isolated-vm'], functions: /^(?:eval|Function)$/ },
  { cause: 'security', label: 'SQL', methods: /^(?:query|execute|raw|\$queryRaw\w*|\$executeRaw\w*|\w+Raw)$/, functions: /^sql$/, ofValues: true },
  { cause: 'security', label: 'cryptography', modules: ['crypto', 'bcrypt', 'bcryptjs', 'argon2', 'scrypt-js', 'node-forge', 'tweetnacl', 'libsodium-wrappers', 'crypto-js', '@noble/hashes', '@noble/ciphers', '@noble/curves'], statics: /^crypto\.(?!randomUUID$)\w+$/ },
  { cause: 'security', label: 'tokens', modules: ['jsonwebtoken', 'jose', 'fast-jwt', 'jwt-decode', 'paseto', 'iron-session'], names: /^(?:accessToken|refreshToken|idToken|bearerToken|authToken|apiKey|csrfToken|resetToken)$/i },
  { cause: 'security', label: 'authentication or permissions', modules: ['passport', 'next-auth', '@auth/core', 'better-auth', 'lucia', 'express-session', 'cookie-session', '@casl/ability', 'casbin'], functions: /^(?:authenticate|authori[sz]e|require(?:Auth|User|Role|Permission|Session)\w*|check(?:Auth|Permission|Role|Access)\w*|has(?:Permission|Role|Access)\w*|can(?:Access|Edit|View|Delete)\w*|is(?:Authori[sz]ed|Allowed)|(?:verify|compare|hash)Password)$/, methods: /^(?:authenticate|authori[sz]e|hasPermission|hasRole|(?:verify|compare|hash)Password)$/, names: /^(?:isAdmin|isOwner|isSuperuser|password|passwordHash)$/ },
  { cause: 'security', label: 'HTML from values', modules: ['sanitize-html', 'dompurify', 'isomorphic-dompurify'], methods: /^(?:insertAdjacentHTML|createContextualFragment|bypassSecurityTrust\w+)$/, statics: /^document\.writeln?$/, names: /^(?:innerHTML|outerHTML|dangerouslySetInnerHTML|srcdoc)$/ },
  { cause: 'security', label: 'deserialisation', modules: ['node-serialize', 'serialize-javascript', 'funcster', 'js-yaml', 'xml2js', 'fast-xml-parser', 'libxmljs', 'v8'], functions: /^(?:unserialize|deserialize)$/ },
  { cause: 'security', label: 'cross-origin rules', modules: ['cors', '@fastify/cors', '@koa/cors', 'helmet', '@fastify/helmet'], methods: /^enableCors$/ },
  { cause: 'security', label: 'paths of files', methods: /^(?:sendFile|create(?:Read|Write)Stream|(?:read|write|append)File(?:Sync)?|unlink(?:Sync)?|rm(?:Sync)?|extractAllTo)$/, functions: /^(?:create(?:Read|Write)Stream|(?:read|write|append)File(?:Sync)?|unlink(?:Sync)?|rmSync)$/, ofValues: true },
  { cause: 'security', label: 'redirects', methods: /^(?:redirect|permanentRedirect)$/, functions: /^(?:redirect|permanentRedirect)$/, ofValues: true },
  { cause: 'security', label: 'templates compiled from values', modules: ['ejs', 'pug', 'handlebars', 'nunjucks', 'dot'], methods: /^renderString$/ },
  { cause: 'concurrency', label: 'promises run together', statics: /^Promise\.(?:all|allSettled|race|any|withResolvers)$/ },
  { cause: 'concurrency', label: 'timers', functions: /^(?:setTimeout|setInterval|setImmediate|queueMicrotask|requestAnimationFrame|debounce|throttle)$/, statics: /^process\.nextTick$/ },
  { cause: 'concurrency', label: 'locks or transactions', modules: ['async-mutex', 'async-lock', 'redlock', 'proper-lockfile', 'p-limit', 'p-queue', 'bottleneck', 'async-sema'], functions: /^(?:Mutex|Semaphore|withLock|withTransaction|transaction)$/, methods: /^(?:lock|tryLock|acquire|tryAcquire|runExclusive|transaction|\$transaction|beginTransaction|startTransaction|withTransaction|rollback)$/ },
  { cause: 'concurrency', label: 'threads', modules: ['worker_threads', 'cluster', 'piscina', 'workerpool', 'comlink'], functions: /^(?:Worker|SharedArrayBuffer)$/, statics: /^Atomics\.\w+$/ },
  { cause: 'concurrency', label: 'queues', modules: ['bull', 'bullmq', 'bee-queue', 'pg-boss', 'amqplib', 'kafkajs'] },
];

/** Folders and names of files whose every change counts as security. */
export const securityPath = /(?:^|\/)(?:auth|authn|authz|oauth|sso|login|session|sessions|permissions?|acl|rbac|crypto|security|middleware\/auth)(?:\/|[.-][\w.-]*$|\.[cm]?[jt]sx?$)/i;
