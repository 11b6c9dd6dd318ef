// library: dom; feature: messages of other pages that are run as a program; expect: bad
interface Task { readonly script: string; readonly after: number }

function receive(event: MessageEvent<Task>) {
  const { script, after } = event.data;
  const text = `(() => { ${script} })()`;
  window.setTimeout(text, after); // error: dynamic-code
}
window.addEventListener('message', receive);

window.addEventListener('message', ({ data }) => {
  if (data.kind === 'eval') eval(data.code); // error: dynamic-code
});
