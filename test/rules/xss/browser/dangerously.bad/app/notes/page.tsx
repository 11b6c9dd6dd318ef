// library: react; feature: dangerously; expect: bad; entry: app/notes/page.tsx
export default async function Page({ searchParams }: { searchParams: { note: string } }) {
  return <div dangerouslySetInnerHTML={{ __html: searchParams.note }} />; // error: xss
}
