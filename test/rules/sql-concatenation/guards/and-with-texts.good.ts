// library: drizzle; feature: typeof-behind-and; expect: innocent
import { sql } from 'drizzle-orm';

export function increments(list: any[], field: { type: string }, atomic: boolean) {
  list.forEach(({ ref, value }) => {
    let formatted = value;
    if (field.type === 'number' && value && typeof value === 'object' && '$inc' in value && typeof value.$inc === 'number') {
      if (!atomic) throw new Error('not supported');
      formatted = sql.raw(`total + ${value.$inc}`);
    }
    ref.formatted = formatted;
  });
}
