// library: pg; feature: next-gssp; expect: bad
import type { GetServerSideProps } from 'next';
import { Pool } from 'pg';

const pool = new Pool();

export const getServerSideProps: GetServerSideProps = async ({ params, query }) => {
  const product = await pool.query(`SELECT * FROM products WHERE slug = '${params!.slug}'`); // error: sql-concatenation
  const related = await pool.query(`SELECT * FROM products ORDER BY ${query.sort}`); // error: sql-concatenation
  return { props: { product: product.rows[0], related: related.rows } };
};

export default function ProductPage({ product }: { product: { name: string } }) {
  return <h1>{product.name}</h1>;
}
