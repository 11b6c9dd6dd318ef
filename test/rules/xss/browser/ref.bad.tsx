// library: react; feature: an element that React puts into a reference, which is empty at first; expect: bad
import { useEffect, useRef } from 'react';

export function Board() {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const show = (event: MessageEvent) => {
      if (!box.current) return;
      box.current.innerHTML = event.data.note; // error: xss
    };
    window.addEventListener('message', show);
    return () => window.removeEventListener('message', show);
  }, []);
  return <div ref={box} />;
}
