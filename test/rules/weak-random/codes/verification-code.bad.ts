// library: Math; feature: a property called verificationCode; expect: bad
interface User {
  email: string;
  verificationCode?: number;
}

export function startVerification(user: User): void {
  user.verificationCode = Math.floor(Math.random() * 1000000); // error: weak-random
}
