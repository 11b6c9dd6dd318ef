// library: @nestjs/common; feature: a PIN that proves who somebody is; expect: bad
export function startReset(email: string) {
  const resetPin = Math.floor(1000 + Math.random() * 9000); // error: weak-random
  return { email, resetPin };
}
