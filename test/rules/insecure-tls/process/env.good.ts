// library: node:process; feature: switched on, and read; expect: innocent
export function start(): void {
  process.env.NODE_TLS_REJECT_UNAUTHORIZED = '1';
  if (process.env.NODE_TLS_REJECT_UNAUTHORIZED === '0') throw new Error('certificates are not checked');
}
