// library: react; feature: hooks whose result is sanitised, written as text or constant; expect: innocent
'use client';
import { useSearchParams } from 'next/navigation';
import { useMemo } from 'react';
import DOMPurify from 'dompurify';

const ICONS: Record<string, string> = { ok: '<svg class="ok"></svg>', off: '<svg class="off"></svg>' };

export function Quote() {
  const query = useSearchParams();
  const html = useMemo(() => DOMPurify.sanitize(query.get('q') ?? ''), [query]);
  const icon = useMemo(() => ICONS[query.get('state') ?? 'ok'] ?? '', [query]);
  return (
    <blockquote>
      <p>{query.get('q')}</p>
      <p dangerouslySetInnerHTML={{ __html: html }} />
      <i dangerouslySetInnerHTML={{ __html: icon }} />
    </blockquote>
  );
}
