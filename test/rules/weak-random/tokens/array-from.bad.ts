// library: Math; feature: Array.from and join; expect: bad
const chars = 'abcdef0123456789';

export class ApiKeys {
  issue(owner: string) {
    const apiKey = Array.from({ length: 32 }, () => chars[Math.floor(Math.random() * chars.length)]).join(''); // error: weak-random
    return { owner, apiKey };
  }
}
