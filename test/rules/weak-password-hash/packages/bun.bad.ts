// library: bun; feature: few rounds and little memory; expect: bad
export const hashPassword = (password: string) => Bun.password.hash(password, { algorithm: 'bcrypt', cost: 4 }); // error: weak-password-hash
export const hashPin = (pin: string) => Bun.password.hash(pin, { algorithm: 'argon2id', memoryCost: 1024, timeCost: 2 }); // error: weak-password-hash
