// library: none; feature: a number that only makes an effect run again; expect: innocent
export function focusEditor(setState: (state: { focusNonce: number; reloadToken: string }) => void) {
  setState({ focusNonce: Math.random(), reloadToken: Math.random().toString(36) });
}
