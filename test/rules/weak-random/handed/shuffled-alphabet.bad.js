// library: ecmascript; feature: a piece of a shuffled alphabet; expect: bad
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

export function welcome(guest) {
  const password = LETTERS.split('').sort(() => 0.5 - Math.random()).join('').slice(0, 10); // error: weak-random
  return { to: guest.email, password };
}

export function resetToken(length) {
  const mixed = [...LETTERS].sort(() => Math.random() - 0.5); // error: weak-random
  return mixed.slice(0, length).join('');
}

export const voucher = (guest) => ({ guest, accessToken: Array.from(LETTERS).sort(() => Math.random() - 0.5).slice(0, 16).join('') }); // error: weak-random

export function temporaryPassword(length) {
  const pool = [...LETTERS.repeat(3)].sort(() => Math.random() - 0.5); // error: weak-random
  return pool.slice(0, length).join('');
}

export async function invite(users, email) {
  const password = [...'abcdefghijkmnpqrstuvwxyz23456789'.repeat(2)].sort(() => Math.random() - 0.5).slice(0, 12).join(''); // error: weak-random
  await users.insert({ email, password });
}
