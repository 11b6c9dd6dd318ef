/** The filter of the HTML report. Text is only ever compared, never written, so nothing of the page can become code. */
export const pageScript = `
(() => {
  const form = document.querySelector('form');
  const cards = [...document.querySelectorAll('article')];
  const shown = document.querySelector('#shown');
  const apply = () => {
    const words = form.elements.words.value.toLowerCase().split(/\\s+/).filter(Boolean);
    const rule = form.elements.rule.value;
    const severities = new Set([...form.querySelectorAll('input[type=checkbox]:checked')].map((box) => box.value));
    let count = 0;
    for (const card of cards) {
      const text = card.textContent.toLowerCase();
      const fits = severities.has(card.dataset.severity) && (rule === '' || card.dataset.rule === rule) && words.every((word) => text.includes(word));
      card.hidden = !fits;
      if (fits) count++;
    }
    for (const group of document.querySelectorAll('section.file')) group.hidden = !group.querySelector('article:not([hidden])');
    shown.textContent = count === cards.length ? '' : count + ' of ' + cards.length + ' shown';
  };
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  apply();
})();
`;
