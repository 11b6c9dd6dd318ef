// library: react; feature: properties that are spread and hold text, and sanitised markup; expect: innocent
import React from 'react';
import DOMPurify from 'dompurify';

const wanted = () => new URLSearchParams(location.search).get('note');

export function Spread() {
  const props = { id: wanted(), title: wanted(), children: wanted() };
  return <div {...props} />;
}

export function Clean() {
  const props = { dangerouslySetInnerHTML: { __html: DOMPurify.sanitize(wanted()) } };
  return <div {...props} />;
}

export const Made = () => React.createElement('div', { title: wanted() }, wanted());
