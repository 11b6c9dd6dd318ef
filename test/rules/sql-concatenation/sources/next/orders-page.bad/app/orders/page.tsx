// library: postgres; feature: next-page; expect: bad
import postgres from 'postgres';

const sql = postgres(process.env.POSTGRES_URL!);

export default async function OrdersPage({ params, searchParams }: { params: { tenant: string }; searchParams: { status?: string } }) {
  const orders = await sql.unsafe(`SELECT * FROM orders WHERE tenant = '${params.tenant}' AND status = '${searchParams.status}'`); // error: sql-concatenation
  return (
    <ul>
      {orders.map((order) => (
        <li key={order.id}>{order.id}</li>
      ))}
    </ul>
  );
}
