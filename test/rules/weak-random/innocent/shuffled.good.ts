// library: none; feature: letters that were chosen well, in another order; expect: innocent
export function generatePassword(length = 12): string {
  const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789';
  const numbers = new Uint32Array(length);
  crypto.getRandomValues(numbers);
  let password = '';
  for (const number of numbers) password += letters.charAt(number % letters.length);
  return password.split('').sort(() => Math.random() - 0.5).join('');
}
