// library: pg; feature: next-gssp; expect: innocent
import type { GetServerSideProps } from 'next';
import { Pool } from 'pg';

const pool = new Pool();

export const getServerSideProps: GetServerSideProps = async ({ params, query }) => {
  const product = await pool.query('SELECT * FROM products WHERE slug = $1', [params!.slug]);
  const related = await pool.query(`SELECT * FROM products ORDER BY ${query.sort === 'price' ? 'price' : 'name'}`);
  return { props: { product: product.rows[0], related: related.rows } };
};

export default function ProductPage({ product }: { product: { name: string } }) {
  return <h1 title={`Select ${product.name} from our shop`}>{product.name}</h1>;
}
