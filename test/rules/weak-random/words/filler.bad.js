// library: none; feature: tokens that open something, made of words; expect: bad
const LIST = ['amber', 'birch', 'cedar', 'dune', 'ember'];

exports.inviteGuest = (guest) => {
  const token = LIST[Math.floor(Math.random() * LIST.length)] + Math.random().toString(36); // error: weak-random
  guest.links.push(`/join/${token}`);
};

exports.passwords = (count) => {
  let password = '';
  for (let i = 0; i < count; i++) password += LIST[Math.floor(Math.random() * LIST.length)]; // error: weak-random
  return password;
};
