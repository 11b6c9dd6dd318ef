// library: jsonwebtoken; feature: a secret that tests replace; expect: innocent
class Environment {
  public TOKEN_KEY = process.env.TOKEN_KEY ?? '';
}

export default new Environment();
