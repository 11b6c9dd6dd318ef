// library: none; feature: addresses that let in whoever knows them; expect: bad
const piece = (): string => Math.floor(Math.random() * 2 ** 32).toString(16); // error: weak-random

export const mail = (name: string): string => `Dear ${name}, please confirm: https://choir.example/confirm/${piece()}${piece()}`;

export function joinLink(): string {
  const drawn = Math.random().toString(36).slice(2, 12); // error: weak-random
  return `https://choir.example/invite/accept?key=${drawn}`;
}

export function claim(host: string): string {
  const part = Array.from({ length: 12 }, () => 'abcdef0123456789'[Math.floor(Math.random() * 16)]).join(''); // error: weak-random
  return host + '/claim/' + part;
}
