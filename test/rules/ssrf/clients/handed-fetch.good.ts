// library: sveltekit, nuxt; feature: the framework's own fetch, to the program itself; expect: innocent
import type { Actions } from './$types';
export const actions: Actions = {
  hook: async ({ request, fetch }) => {
    const data = await request.formData();
    await fetch(`/api/hooks/${data.get('hook')}`);
  },
};
export const notify = defineEventHandler(async (event) => {
  const { id } = await readBody(event);
  return $fetch(`https://hooks.example.com/${id}`, { method: 'POST' });
});
