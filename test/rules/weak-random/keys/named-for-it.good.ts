// library: ecmascript; feature: keys of lists and caches, and names that only sound alike; expect: innocent
const SIGNS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

export const generateKey = () => Math.random().toString(36).slice(2);
export const rowKey = (index: number) => `${index}-${Math.random()}`;
export const randomKey = <T extends object>(map: T) => Object.keys(map)[Math.floor(Math.random() * Object.keys(map).length)];
export const uniqueKey = () => SIGNS.charAt(Math.floor(Math.random() * SIGNS.length));
