// library: Web Crypto; feature: the algorithm with its nonce seals one text and opens it, or is made in each round; expect: innocent
export async function roundTrip(text, key) {
  const algorithm = { name: 'AES-GCM', iv: crypto.getRandomValues(new Uint8Array(12)) };
  const sealed = await crypto.subtle.encrypt(algorithm, key, text);
  return crypto.subtle.decrypt(algorithm, key, sealed);
}

export async function sealCargo(items, key) {
  const sealed = [];
  for (const item of items) {
    const algorithm = { name: 'AES-GCM', iv: crypto.getRandomValues(new Uint8Array(12)) };
    sealed.push({ iv: algorithm.iv, box: await crypto.subtle.encrypt(algorithm, key, item) });
  }
  return sealed;
}
