// library: vue; feature: markup of an element made by hand, from the address of the page; expect: bad
import { computed, defineComponent, h } from 'vue';
import { useRoute } from 'vue-router';

const one = (value: unknown): string => String(Array.isArray(value) ? value[0] : (value ?? ''));

export const Notice = defineComponent({
  name: 'Notice',
  setup() {
    const route = useRoute();
    const note = computed(() => one(route.query.note).replace(/\n/g, '<br>'));
    return () => h('section', { role: 'note', innerHTML: note.value }); // error: xss
  },
});

export const Greeting = {
  setup() {
    const { query } = useRoute();
    return () => h('p', { innerHTML: `Hello <b>${query.guest}</b>` }); // error: xss
  },
};
