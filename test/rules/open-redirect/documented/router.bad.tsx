// library: next; feature: a router that is pushed where the address says; expect: bad
'use client';
import { useRouter, useSearchParams } from 'next/navigation';

export function Login() {
  const router = useRouter();
  const params = useSearchParams();
  const onDone = () => router.push(params.get('callbackUrl') ?? '/'); // error: open-redirect
  return <button onClick={onDone}>Log in</button>;
}
