// library: Math; feature: the function says what it makes; expect: bad
export const generateToken = (): string => Math.random().toString(36).slice(2); // error: weak-random
