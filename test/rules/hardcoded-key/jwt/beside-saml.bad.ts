// library: jsonwebtoken; feature: tokens of one's own beside a protocol of others; expect: bad
import jwt from 'jsonwebtoken';

const SESSION_KEY = 'sso-portal-sessions';

export function samlCallback(profile: { nameID: string }): string {
  return jwt.sign({ sub: profile.nameID }, SESSION_KEY, { expiresIn: '1h' }); // error: hardcoded-key
}
