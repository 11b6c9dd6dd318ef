// library: nuxt, elysia; feature: redirects of frameworks that import by themselves or hand over what they have; expect: bad
import { Elysia } from 'elysia';
export default defineEventHandler(async (event) => {
  const { next } = getQuery(event);
  return sendRedirect(event, String(next)); // error: open-redirect
});
export const app = new Elysia().get('/go', ({ query, redirect }) => {
  return redirect(query.to); // error: open-redirect
});
