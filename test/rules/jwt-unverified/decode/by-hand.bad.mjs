// library: ecmascript; feature: a token is taken apart without a library; expect: bad
function claimsOf(token) {
  return JSON.parse(Buffer.from(token.split('.')[1], 'base64url').toString('utf8')); // error: jwt-unverified
}

export async function handler(event) {
  const claims = claimsOf(event.headers.authorization.slice(7));
  return { principalId: claims.sub, context: { tenant: claims.tenant } };
}

export function authorize(req, res, next) {
  const [, payload] = req.headers.authorization.split('.');
  req.user = JSON.parse(atob(payload)); // error: jwt-unverified
  next();
}
