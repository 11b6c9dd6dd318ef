// library: node:process; feature: a configured secret with a parameter; expect: bad
export function isCron(secret: string): boolean {
  return secret === process.env.CRON_SECRET; // suggestion: timing-unsafe-compare
}
