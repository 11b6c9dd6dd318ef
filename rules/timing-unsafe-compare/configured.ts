import type { ValueView } from '../../src/core/value-view.ts';

/** A header that holds a secret, whatever the variable is called that it goes to. */
export const SECRET_IN_HEADER = /["'`]x-[\w-]*(?:key|token|secret|signature)["'`]/i;

/** `headers.authorization`, `call.metadata.get('x-key')`, `socket.handshake.auth.key` of what a function is given: a client has sent it. */
export function isOfHeaders(side: ValueView): boolean {
  const ofCall = side.origin === 'call';
  return [side.text, ...side.names].some((text) => (!ofCall || /^(?:this\.)?\w*(?:[cC]all|[cC]ontext|[cC]tx|[rR]eq(?:uest)?|[eE]vent|[sS]ocket|metadata|^c)\b/.test(text)) && /\bheaders?\b\??(?:\.|\[|\()|\bmetadata\??\.get\(|\bhandshake\??\.(?:auth|query)\b/.test(text));
}

/** `process.env.ADMIN_TOKEN`, and the `env` that a worker is handed. */
export function isOfEnvironment({ origin, text, names }: ValueView): boolean {
  return origin === 'environment' || [text, ...names].some((one) => /(?:^|\.)env\??\.[A-Z][A-Z\d]*_[A-Z\d_]+!?$/.test(one));
}

/** Who brings another value is sent away as one who may not come in. */
export const SENDS_AWAY = /^[^;]{0,120}?(?:\b40[13]\b|\b(?:[uU]nauthori[sz]ed|[uU]nauthenticated|[fF]orbidden|UNAUTHORIZED|UNAUTHENTICATED|FORBIDDEN|PERMISSION_DENIED)\b|[aA]ccess ?[dD]enied)/;

/** `env.ADMIN_TOKEN`, `options.secret`, `this.apiKey`: what a program was set up with. */
export function isConfigured({ origin, text, names }: ValueView): boolean {
  if (origin === 'environment') return true;
  return (origin === 'parameter' && /^this\.[\w#]+$/.test(text)) || (SET_UP.has(origin ?? 'row') && [text, ...names].some((one) => OF_CONFIGURATION.test(one)));
}

const SET_UP: ReadonlySet<string> = new Set(['parameter', 'call', 'unknown']);
/** A member of what configures a program, or a name in the capitals of variables of the environment. */
const OF_CONFIGURATION = /(?:^|\.)(?:env|options|opts|config|configuration|cfg|settings|secrets|bindings|overrides|deps|props|runtimeConfig)\??\.\w+$|[cC]onfig\w*(?:\(\))?\.(?:get|getOrThrow)(?:<\w+>)?\(|useRuntimeConfig\([^()]*\)\.|(?:^|\.)[A-Z](?:[A-Z\d]{3,}|[A-Z\d]*(?:_[A-Z\d]+)+)$/;
