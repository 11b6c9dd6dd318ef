// library: Math; feature: shuffling and colours; expect: innocent
export function shuffle<T>(items: T[]): T[] {
  return items.map((item) => ({ item, rank: Math.random() })).sort((a, b) => a.rank - b.rank).map(({ item }) => item);
}

export const randomColor = (): string => `#${Math.floor(Math.random() * 0xffffff).toString(16).padStart(6, '0')}`;
