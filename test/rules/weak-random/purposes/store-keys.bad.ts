// library: none; feature: the key of a store says what whoever knows it may do; expect: bad
interface Store { put(key: string, value: string): Promise<void>; set(key: string, value: string, how?: string, seconds?: number): Promise<void> }

export async function share(store: Store, album: string): Promise<string> {
  let made = '';
  do {
    made += Math.random().toString(32).substring(2); // error: weak-random
  } while (made.length < 30);
  await store.put(`invite:${made}`, album);
  return made;
}

export async function forgot(store: Store, user: string): Promise<string> {
  const x = [...Array(20)].map(() => ((Math.random() * 36) | 0).toString(36)).join(''); // error: weak-random
  await store.set('pw-reset:' + x, user, 'EX', 900);
  return x;
}

export async function enter(store: Store, user: string): Promise<string> {
  const id = Math.random().toString(16).slice(2) + Math.random().toString(16).slice(2); // error: weak-random
  await store.set(`sess:${id}`, user);
  return id;
}
