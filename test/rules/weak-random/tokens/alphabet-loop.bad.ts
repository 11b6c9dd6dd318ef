// library: Math; feature: characters of an alphabet in a loop; expect: bad
const ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789';

export function generatePassword(length = 12): string {
  let password = '';
  for (let i = 0; i < length; i++) {
    // fixed:     password += ALPHABET.charAt(randomInt(ALPHABET.length));
    password += ALPHABET.charAt(Math.floor(Math.random() * ALPHABET.length)); // error: weak-random
  }
  return password;
}
