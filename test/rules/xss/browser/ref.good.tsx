// library: react; feature: text in an element of a reference, and messages of one's own pages; expect: innocent
import { useEffect, useRef } from 'react';

export function Board() {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const show = (event: MessageEvent) => {
      if (!box.current) return;
      box.current.textContent = event.data.note;
    };
    const draw = (event: MessageEvent) => {
      if (!box.current || event.origin !== window.location.origin) return;
      box.current.innerHTML = event.data.note;
    };
    window.addEventListener('message', show);
    window.addEventListener('message', draw);
  }, []);
  return <div ref={box} />;
}
