// library: jsonwebtoken; feature: the header tells the key's id; expect: innocent
import jwt from 'jsonwebtoken';

export function keyIdOf(token: string): string | undefined {
  return jwt.decode(token, { complete: true })?.header.kid;
}
