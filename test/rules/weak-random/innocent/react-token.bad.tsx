// library: react; feature: a component that makes a password; expect: bad
import { useState } from 'react';

export function PasswordField() {
  const [value, setValue] = useState('');
  const suggest = () => {
    const password = Math.random().toString(36).slice(-10); // error: weak-random
    setValue(password);
  };
  return <button onClick={suggest}>{value === '' ? 'Suggest' : value}</button>;
}
