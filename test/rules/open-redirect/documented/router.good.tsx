// library: next; feature: a router that stays; expect: innocent
'use client';
import { usePathname, useRouter, useSearchParams } from 'next/navigation';

export function Filter() {
  const router = useRouter();
  const params = useSearchParams();
  const pathname = usePathname();
  const show = (page: number) => router.push(`${pathname}?page=${page}&q=${params.get('q')}`);
  const open = () => router.replace(`/orders/${params.get('id')}`);
  const back = () => {
    const next = params.get('next') ?? '/';
    router.push(next.startsWith('/') && !next.startsWith('//') ? next : '/');
  };
  return <button onClick={() => (show(2), open(), back())}>2</button>;
}
