// library: react; feature: keys of list items and ids of labels; expect: innocent
import { useState } from 'react';

export function Tags({ names }: { names: string[] }) {
  const [fieldId] = useState(() => `tags-${Math.random().toString(36).slice(2)}`);
  return (
    <ul id={fieldId}>
      {names.map((name) => <li key={`${name}-${Math.random()}`}>{name}</li>)}
    </ul>
  );
}
