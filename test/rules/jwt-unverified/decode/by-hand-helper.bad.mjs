// library: ecmascript; feature: a function that reads any text, given a part of a token; expect: bad
const read = (text) => JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));

function header(token) {
  return read(token.split('.')[0]);
}

export const authorize = async (req, res, next) => {
  const token = (req.headers.authorization ?? '').slice(7);
  const parts = token.split('.');
  if (parts.length !== 3 || header(token).typ !== 'JWT') return res.status(401).end();
  req.user = read(parts[1]); // error: jwt-unverified
  return next();
};

export const device = (req, res, next) => {
  const [, claims] = String(req.headers['x-device']).split('.');
  req.user = read(claims); // error: jwt-unverified
  return next();
};

export const settings = (req, res) => res.json(read(String(req.query.settings)));
