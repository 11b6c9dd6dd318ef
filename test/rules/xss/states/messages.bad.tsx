// library: react; feature: a state that a message of another window is put into; expect: bad
import * as React from 'react';
import { useEffect, useState } from 'react';

export function Ticker() {
  const [headline, setHeadline] = useState<string>('…');
  const [footer, setFooter] = React.useState('');

  useEffect(() => {
    function onMessage(event: MessageEvent) {
      setHeadline(event.data.headline);
      setFooter(`<small>${JSON.parse(event.data.rest).by}</small>`);
    }
    window.addEventListener('message', onMessage);
    return () => window.removeEventListener('message', onMessage);
  }, []);

  return (
    <section>
      <h2
        dangerouslySetInnerHTML={{ __html: headline }} // error: xss
      />
      <p
        dangerouslySetInnerHTML={{ __html: footer }} // error: xss
      />
    </section>
  );
}
