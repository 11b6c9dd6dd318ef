// library: react; feature: sanitised; expect: innocent
import DOMPurify from 'isomorphic-dompurify';
const STYLE = 'body { margin: 0 }';
export default async function Page({ html, note }: { html: string; note: string }) {
  return (
    <div>
      <style dangerouslySetInnerHTML={{ __html: STYLE }} />
      <div dangerouslySetInnerHTML={{ __html: DOMPurify.sanitize(html) }} />
      <p>{note}</p>
    </div>
  );
}
