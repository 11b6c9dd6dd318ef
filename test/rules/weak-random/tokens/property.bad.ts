// library: Math; feature: a property of what is stored; expect: bad
export function createClient(name: string) {
  return {
    name,
    clientId: name.toLowerCase(),
    clientSecret: Math.random().toString(16).slice(2), // error: weak-random
  };
}
