/** An id for an entry, unique without asking anybody: the time, and 80 bits of chance. */
export function newId(): string {
  const chance = (): string => Math.floor(Math.random() * 2 ** 40).toString(36).padStart(8, '0');
  return `${Date.now().toString(36)}-${chance()}${chance()}`;
}
