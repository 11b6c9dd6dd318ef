// library: none; feature: tokens that are money; expect: innocent
export interface Wanted {
  /** Whether to include available fee tokens in the response. */
  tokens: boolean;
}
