// library: Math; feature: part of a link after token=; expect: bad
export function verificationLink(host: string, email: string): string {
  return `https://${host}/verify?email=${encodeURIComponent(email)}&token=${Math.random().toString(36).slice(2)}`; // error: weak-random
}
