// library: fs; feature: a page's segment, as it was sent and decoded; expect: bad
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export default async function Page({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params;
  return <pre>{readFileSync(join(process.cwd(), 'posts', `${slug}.md`), 'utf8')}</pre>; // suggestion: path-traversal
}

export async function generateMetadata(props: { params: Promise<{ slug: string }> }) {
  const { slug } = await props.params;
  return { title: readFileSync(join('titles', decodeURIComponent(slug)), 'utf8') }; // error: path-traversal
}
