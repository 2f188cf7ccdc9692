/** Whether the browser promised to clear nothing by itself; null while that is being looked up. */
export type Promised = 'yes' | 'no' | 'unknown' | null
