// library: sveltekit, nuxt; feature: the framework's own fetch; expect: bad
import type { Actions } from './$types';
export const actions: Actions = {
  hook: async ({ request, fetch }) => {
    const data = await request.formData();
    await fetch(String(data.get('hook'))); // error: ssrf
  },
};
export const notify = defineEventHandler(async (event) => {
  const { url } = await readBody(event);
  return $fetch(url, { method: 'POST' }); // error: ssrf
});
