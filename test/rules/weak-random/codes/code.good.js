// library: Math; feature: a discount code for a game; expect: innocent
export function lootBox() {
  const code = Math.floor(Math.random() * 5);
  return ['coin', 'gem', 'potion', 'sword', 'shield'][code];
}
