// library: node:process; feature: in brackets, in a function; expect: bad
export function start(): void {
  process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0'; // error: insecure-tls
}
