// library: none; feature: balanced isolate in code; expect: bad
export const label = '⁧שלום⁩'; // warning: reviewer-injection
