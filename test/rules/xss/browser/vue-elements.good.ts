// library: vue; feature: text of an element made by hand, markup that was cleaned; expect: innocent
import DOMPurify from 'dompurify';
import { computed, defineComponent, h } from 'vue';
import { useRoute } from 'vue-router';

export const Notice = defineComponent({
  name: 'Notice',
  props: { icon: String },
  setup(props) {
    const route = useRoute();
    const note = computed(() => String(route.query.note));
    const clean = computed(() => DOMPurify.sanitize(note.value));
    return () => h('section', { role: 'note' }, [h('i', { innerHTML: props.icon }), h('p', { innerHTML: clean.value }), h('p', note.value), h('p', { title: note.value })]);
  },
});
