// library: node:process; feature: a function that says that it checks a secret; expect: bad
export function isValidToken(expected: string | null, token: string | null): boolean {
  if (!expected || !token) return false;
  return expected === token; // warning: timing-unsafe-compare
}

export const verifyApiKey = (presented: string, apiKey: string) => presented !== apiKey; // warning: timing-unsafe-compare
