// library: @vercel/postgres; feature: next-server-action; expect: innocent
'use server';

import { sql } from '@vercel/postgres';
import { revalidatePath } from 'next/cache';

export async function createInvoice(formData: FormData) {
  const customer = formData.get('customerId') as string;
  await sql`INSERT INTO invoices (customer_id, status) VALUES (${customer}, 'pending')`;
  revalidatePath('/dashboard/invoices');
}

export async function deleteInvoice(id: string) {
  await sql.query('DELETE FROM invoices WHERE id = $1', [id]);
}
