/** What functions and the classes around them are called that let somebody in. */

/** Functions that decide whether somebody is let in, and what is around them where their own name says less. */
export const DECIDES = / (?:accept|accepts|validate|validates|is valid|verify|verifies|authenticate|authenticates|authorize|authorizes|authorise|is authorized|is authenticated|can activate|is allowed) /;
/** Functions that answer a question. */
export const ASKS = / (?:check|checks|match|matches|matches token|compare|test|allows?|permits?|admits?|is|has|may|can|equals) /;
export const GUARDS = / (?:auth|authentication|authorization|authenticator|guard|strategy|webhook|webhooks|secret|credentials?|bearer|login|security|access|api key|api keys) /;
/** Tokens that tell owners or turns apart, and those that programs are read in. */
export const OF_A_TURN = / (?:lock|locks|mutex|lease|semaphore|cancel\w*|cancellation|abort\w*|pars\w+|lex\w*|scan\w*|stream|grammar|tokeni\w+|cursor|subscription|listener) /;
