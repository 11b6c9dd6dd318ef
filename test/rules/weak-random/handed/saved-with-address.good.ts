// library: lodash; feature: codes of discounts and bookings that go to an address; expect: innocent
import random from 'lodash/random';

interface Offers { saveEntry(email: string, code: string): Promise<void> }

export async function mailDiscount(offers: Offers, email: string) {
  const code = String(random(100000, 999999));
  await offers.saveEntry(email, code);
}

export async function confirmBooking(outbox: { push(message: object): void }, email: string) {
  const code = Math.floor(Math.random() * 1e6).toString().padStart(6, '0');
  outbox.push({ email, code });
}

export function label(shelf: { save(row: string, code: string): void }) {
  const code = String(random(100000, 999999));
  shelf.save('north', code);
}
