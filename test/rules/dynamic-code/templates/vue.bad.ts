// library: vue; feature: a template that is compiled in the page; expect: bad
import { compile, createApp, defineComponent } from 'vue/dist/vue.esm-bundler.js';

const wanted = new URLSearchParams(location.search);

function cardOf(card: { heading: string; content: string }) {
  return defineComponent({ // error: dynamic-code
    data: () => ({ heading: card.heading }),
    template: `<article><h3>{{ heading }}</h3>${card.content}</article>`,
  });
}

export const Card = cardOf(JSON.parse(wanted.get('card') ?? '{}'));
export const render = compile(wanted.get('layout') ?? '<main/>'); // error: dynamic-code
const app = createApp({ components: { Card } });
app.component('note', { template: decodeURIComponent(location.hash) }); // error: dynamic-code
app.mount('#app');
