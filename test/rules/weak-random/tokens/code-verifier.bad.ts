// library: Math; feature: PKCE's verifier; expect: bad
const generateCodeVerifier = (): string => {
  const characters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~';
  let codeVerifier = '';
  for (let i = 0; i < 64; i++) {
    const randomIndex = Math.floor(Math.random() * characters.length); // error: weak-random
    codeVerifier += characters[randomIndex];
  }
  return codeVerifier;
};

export const startLogin = () => ({ state: 'login', verifier: generateCodeVerifier() });
