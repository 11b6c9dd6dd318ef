// library: ecmascript; feature: an object that asks where a message comes from; expect: innocent
class Ticker {
  constructor(panel) {
    this.panel = panel;
    window.addEventListener('message', this);
    window.addEventListener('resize', { handleEvent: (event) => { panel.innerHTML = event.data; } });
  }

  handleEvent(event) {
    if (event.origin !== 'https://prices.example' || event.data.source !== 'ticker') return;
    this.panel.innerHTML = event.data.label;
  }
}

new Ticker(document.querySelector('.ticker'));
