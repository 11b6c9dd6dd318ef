/**
 * Modules of Node, and since which version each is there. The running Node is not asked: the project may be meant for another.
 * @see https://nodejs.org/api/module.html#modulebuiltinmodules
 */
const always = ('assert assert/strict async_hooks buffer child_process cluster console constants crypto dgram diagnostics_channel dns dns/promises domain events fs fs/promises http http2 https ' +
  'inspector inspector/promises module net os path path/posix path/win32 perf_hooks process punycode querystring readline readline/promises repl stream stream/consumers stream/promises ' +
  'stream/web string_decoder sys timers timers/promises tls trace_events tty url util util/types v8 vm wasi worker_threads zlib ' +
  '_http_agent _http_client _http_common _http_incoming _http_outgoing _http_server _stream_duplex _stream_passthrough _stream_readable _stream_transform _stream_wrap _stream_writable _tls_common _tls_wrap').split(' ');

/** Modules that exist with the prefix `node:` only. */
const prefixedOnly = ['test', 'test/reporters', 'sea', 'sqlite', 'quic', 'ffi', 'vfs', 'stream/iter', 'zlib/iter'];

const plain: ReadonlySet<string> = new Set(always);
const prefixed: ReadonlySet<string> = new Set([...always, ...prefixedOnly]);

/** Tells whether Node has a module, in any version. @param withPrefix it was written `node:…` */
export function isNodeModule(name: string, withPrefix: boolean): boolean {
  return (withPrefix ? prefixed : plain).has(name);
}

/** Names for a hint. */
export function nodeModuleNames(): readonly string[] {
  return [...prefixed].filter((name) => !name.startsWith('_'));
}
