// library: jwt-decode; feature: when a session of a page ends; expect: innocent
import { useEffect, useState } from 'react';
import { jwtDecode } from 'jwt-decode';

export function useSessionUser(token: string | null) {
  const [name, setName] = useState('');
  useEffect(() => {
    if (token) setName(jwtDecode<{ name: string }>(token).name);
  }, [token]);
  return name;
}
