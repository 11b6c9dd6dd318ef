// library: @vercel/postgres; feature: next-server-action; expect: bad
'use server';

import { sql } from '@vercel/postgres';
import { revalidatePath } from 'next/cache';

export async function createInvoice(formData: FormData) {
  const customer = formData.get('customerId');
  await sql.query(`INSERT INTO invoices (customer_id, status) VALUES ('${customer}', 'pending')`); // error: sql-concatenation
  revalidatePath('/dashboard/invoices');
}

export async function deleteInvoice(id: string) {
  await sql.query(`DELETE FROM invoices WHERE id = '${id}'`); // error: sql-concatenation
}
