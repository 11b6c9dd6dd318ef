// library: web crypto; feature: SHA-256 of a password in a worker; expect: bad
export async function register(store: KVNamespace, email: string, password: string): Promise<void> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(password)); // error: weak-password-hash
  await store.put(email, Array.from(new Uint8Array(digest), (one) => one.toString(16)).join(''));
}
