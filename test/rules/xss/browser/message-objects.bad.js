// library: ecmascript; feature: an object that hears messages of other pages; expect: bad
class Ticker {
  #panel;
  #actions = new Map();

  constructor(panel) {
    this.#panel = panel;
    this.#actions.set('price', (price) => this.#show(price));
    window.addEventListener('message', this);
  }

  handleEvent(event) {
    if (event.data?.source !== 'ticker') return;
    this.#actions.get(event.data.kind)?.(event.data.price);
  }

  #show(price) {
    this.#panel.innerHTML = `<b>${price.label}</b>`; // error: xss
  }
}

new Ticker(document.querySelector('.ticker'));
window.addEventListener('message', {
  handleEvent(event) {
    document.body.innerHTML = event.data.page; // error: xss
  },
});
