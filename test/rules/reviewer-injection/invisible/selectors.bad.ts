// library: none; feature: variation selectors; expect: bad
export const data = '󠄃󠄨󠅍󠄌'; // error: reviewer-injection
