// library: node:process; feature: parameters that are no pair of a secret; expect: innocent
export function isValidToken(type: string, token: string): boolean {
  return type === token;
}

export function isSame(expected: string, token: string): boolean {
  return expected === token;
}

export const checkColour = (expected: string, colour: string) => expected === colour;

export const validatePassword = (password: string, confirmed: string) => password === confirmed;
