// library: express; feature: a form in the browser; expect: innocent
import { useState } from 'react';

export function PasswordForm({ token }: { token: string }) {
  const [password, setPassword] = useState('');
  const [sent, setSent] = useState('');
  return (
    <form onSubmit={() => setSent(token)}>
      <input value={password} onChange={(event) => setPassword(event.target.value)} />
      {sent === token && password === token ? 'Sent' : 'Send'}
    </form>
  );
}
