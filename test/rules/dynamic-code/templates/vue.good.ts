// library: vue; feature: templates that are constant, with what the address says as data; expect: innocent
import { createApp, defineComponent } from 'vue';

const wanted = new URLSearchParams(location.search);
const HEADING = 'h3';

export const Card = defineComponent({
  props: { content: String },
  data: () => ({ heading: wanted.get('heading') }),
  template: `<article><${HEADING}>{{ heading }}</${HEADING}>{{ content }}</article>`,
});

const app = createApp(Card, { content: wanted.get('content') });
app.component('note', { template: '<aside>{{ $route.hash }}</aside>' });
app.mount('#app');

/** A widget of the program's own. */
export const widgetOf = (markup: string) => defineComponent({ template: markup });
