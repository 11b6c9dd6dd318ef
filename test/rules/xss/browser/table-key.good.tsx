// library: react; feature: a key of a table of the program; expect: innocent
import { notFound } from 'next/navigation';
const GUIDES: Record<string, { title: string }> = { 'mov-to-mp4': { title: 'MOV to MP4' }, 'gif-to-mp4': { title: 'GIF to MP4' } };
export default async function Page(props: { params: Promise<{ path: string }> }) {
  const { path } = await props.params;
  if (!GUIDES[path]) notFound();
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: JSON.stringify({ url: `https://example.com/guides/${path}` }) }} />;
}
