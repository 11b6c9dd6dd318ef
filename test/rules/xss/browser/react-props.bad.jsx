// library: react; feature: markup in properties that are spread, kept or handed to createElement; expect: bad
import React from 'react';

const wanted = () => new URLSearchParams(location.search).get('note');

export function Spread() {
  const props = { className: 'note', dangerouslySetInnerHTML: { __html: wanted() } };
  return <div {...props} />; // error: xss
}

export function Kept() {
  const markup = { __html: `<b>${wanted()}</b>` };
  return <div dangerouslySetInnerHTML={markup} />; // error: xss
}

export const Made = () => React.createElement('div', { dangerouslySetInnerHTML: { __html: wanted() } }); // error: xss
