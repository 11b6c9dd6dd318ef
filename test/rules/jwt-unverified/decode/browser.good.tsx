// library: jwt-decode; feature: showing a name in the browser; expect: innocent
import { jwtDecode } from 'jwt-decode';

export function Greeting({ token }: { token: string }) {
  const { name } = jwtDecode<{ name: string }>(token);
  return <p>Hello {name}</p>;
}
