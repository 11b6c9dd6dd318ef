// library: Web Crypto; feature: the algorithm with its nonce is made once and used in all rounds, or twice; expect: bad
export async function sealCargo(items, key) {
  const algorithm = { name: 'AES-GCM', iv: crypto.getRandomValues(new Uint8Array(12)) };
  const sealed = [];
  for (const item of items) sealed.push(await crypto.subtle.encrypt(algorithm, key, item)); // error: weak-cipher
  return { iv: algorithm.iv, sealed };
}

export async function sealAll(items, key) {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  return { iv, sealed: await Promise.all(items.map((item) => crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, item))) }; // error: weak-cipher
}
