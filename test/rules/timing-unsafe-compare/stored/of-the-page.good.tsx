// library: none; feature: a form tells what was typed in before; expect: innocent
import { useState } from 'react';

const drafts = new Map<string, { code: string; expiresAt: number }>();

export function Verification({ id }: { id: string }) {
  const [code, setCode] = useState('');
  const draft = drafts.get(id);
  if (draft !== undefined && draft.code !== code) return <p>Wrong code</p>;
  return <input value={code} onChange={(event) => setCode(event.target.value)} />;
}
