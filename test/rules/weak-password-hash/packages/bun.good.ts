// library: bun; feature: the defaults, and enough rounds; expect: innocent
export const hashPassword = (password: string) => Bun.password.hash(password);
export const hashPin = (pin: string) => Bun.password.hash(pin, { algorithm: 'bcrypt', cost: 12 });
export const isPassword = (password: string, hash: string) => Bun.password.verify(password, hash);
