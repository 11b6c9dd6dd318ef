// library: none; feature: keys of a store that only tell things apart; expect: innocent
interface Store { put(key: string, value: string): Promise<void>; set(key: string, value: string, how?: string, seconds?: number): Promise<void> }

export async function keep(store: Store, body: string): Promise<string> {
  const id = Math.random().toString(36).slice(2);
  await store.put(`draft:${id}`, body);
  await store.put(`job:${id}`, 'queued');
  await store.set('request:' + id, body, 'EX', 60);
  return id;
}

export async function renew(store: Store, user: string): Promise<void> {
  await store.set(`invite-list:${user}`, '1', 'EX', 3600 + Math.floor(Math.random() * 300));
  await store.set(`colour:${user}`, Math.floor(Math.random() * 0xffffff).toString(16));
}
