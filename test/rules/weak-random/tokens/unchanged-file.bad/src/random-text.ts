// staged: no
export const randomText = (length: number): string => Math.random().toString(36).slice(2, 2 + length);
