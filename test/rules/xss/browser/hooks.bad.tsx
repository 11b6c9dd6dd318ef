// library: react; feature: hooks between the address of a page and its markup; expect: bad
'use client';
import { useSearchParams } from 'next/navigation';
import { useMemo, useState } from 'react';
import { useLocation } from 'react-router-dom';

const marked = (text: string, term: string) => (term ? text.split(term).join(`<b>${term}</b>`) : text);

export function Quote() {
  const query = useSearchParams();
  const text = query.get('q') ?? '';
  const html = useMemo(() => marked(text, query.get('term') ?? ''), [text, query]);
  return <blockquote dangerouslySetInnerHTML={{ __html: html }} />; // error: xss
}

export function Kept() {
  const location = useLocation();
  const [html] = useState(() => new URLSearchParams(location.search).get('html') ?? '');
  return <div dangerouslySetInnerHTML={{ __html: html }} />; // error: xss
}
