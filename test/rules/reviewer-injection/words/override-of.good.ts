// library: none; feature: an override that is a thing, not an order; expect: innocent
/** Internal, for operations only: the override of the system message send-rate-limit policy. Not exposed by any API. */
export const sendRatePolicy = { perMinute: 30 };
