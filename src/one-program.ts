/**
 * The entry of the single file. The page and its workers are one program there, so that words and rules are not in the
 * file three times: each realm runs the part that it is for. What names the part of a worker is put before its source
 * (build/worker-source.ts); the page has no name.
 */
const part = (globalThis as { readonly __PART__?: 'insight' | 'page' | 'paper' }).__PART__

if (part === undefined) void import('./boot.ts')
else if (part === 'insight') void import('./jobs/insight.worker.ts')
else if (part === 'paper') void import('./jobs/paper.worker.ts')
else void import('./jobs/page.worker.ts')
