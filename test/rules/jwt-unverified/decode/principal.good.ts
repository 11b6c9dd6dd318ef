// library: jwt-decode; feature: what a page shows of the one who is signed in; expect: innocent
import { jwtDecode } from 'jwt-decode';
import { defineStore } from 'pinia';

export const useCaller = defineStore('caller', () => {
  function currentUser(ticket: string) {
    const { sub, name } = jwtDecode<{ sub: string; name: string }>(ticket);
    return { account: sub, name };
  }
  return { currentUser };
});
