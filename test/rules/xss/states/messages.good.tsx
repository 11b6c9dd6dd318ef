// library: react; feature: states of one's own, and such of a message that is shown as text or is washed; expect: innocent
import DOMPurify from 'dompurify';
import { useEffect, useState } from 'react';

export function Ticker({ mark }: { mark: (text: string) => string }) {
  const [headline, setHeadline] = useState('…');
  const [footer, setFooter] = useState('');
  const [count, setCount] = useState(0);
  const [draft, setDraft] = useState('<b>…</b>');

  useEffect(() => {
    const onMessage = (event: MessageEvent) => {
      setHeadline(event.data.headline);
      setFooter(DOMPurify.sanitize(event.data.footer));
      setCount(Number(event.data.count));
      setDraft('<i>new</i>');
    };
    window.addEventListener('message', onMessage);
    return () => window.removeEventListener('message', onMessage);
  }, []);

  return (
    <section>
      <h2>{headline}</h2>
      <p dangerouslySetInnerHTML={{ __html: footer }} />
      <p dangerouslySetInnerHTML={{ __html: `<b>${count}</b>` }} />
      <p dangerouslySetInnerHTML={{ __html: draft }} />
    </section>
  );
}
