// library: ecmascript; feature: a token is taken apart without a library; expect: innocent
/** For the countdown in the corner. */
export function expiryOf(token) {
  return JSON.parse(atob(token.split('.')[1])).exp;
}

export function keyIdOf(req) {
  return JSON.parse(Buffer.from(req.headers.authorization.split('.')[0], 'base64url').toString()).kid;
}

export function settingsOf(req) {
  return JSON.parse(Buffer.from(req.body.settings, 'base64').toString());
}
