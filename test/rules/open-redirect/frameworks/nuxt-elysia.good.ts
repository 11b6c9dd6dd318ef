// library: nuxt, elysia; feature: redirects to pages of one's own; expect: innocent
import { Elysia } from 'elysia';
export default defineEventHandler(async (event) => {
  const { page } = getQuery(event);
  return sendRedirect(event, `/pages/${page}`);
});
export const app = new Elysia().get('/go', ({ query, redirect }) => {
  return redirect(query.to === 'help' ? '/help' : '/');
});
