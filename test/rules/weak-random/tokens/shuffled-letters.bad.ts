// library: none; feature: letters in a random order; expect: bad
export function generateToken(): string {
  const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789';
  return letters.split('').sort(() => Math.random() - 0.5).join('').slice(0, 16); // error: weak-random
}
