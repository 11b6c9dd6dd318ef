// library: postgres; feature: next-page; expect: innocent
import postgres from 'postgres';

const sql = postgres(process.env.POSTGRES_URL!);

export default async function OrdersPage({ params, searchParams }: { params: { tenant: string }; searchParams: { status?: string } }) {
  const orders = await sql`SELECT * FROM orders WHERE tenant = ${params.tenant} AND status = ${searchParams.status ?? 'open'}`;
  return (
    <ul>
      {orders.map((order) => (
        <li key={order.id}>{order.id}</li>
      ))}
    </ul>
  );
}
