// library: none; feature: addresses that anybody may know; expect: innocent
const piece = (): string => Math.floor(Math.random() * 2 ** 32).toString(16);

export const picture = (): string => `https://choir.example/picture?cache=${piece()}`;
export const confirmStep = (): string => `https://choir.example/confirm?variant=${Math.random() < 0.5 ? 'a' : 'b'}`;
export const avatar = (): string => `https://choir.example/avatars/${Math.floor(Math.random() * 12)}.png`;
export const party = (): string => `https://choir.example/watch/${Math.random().toString(36).slice(2)}`;
