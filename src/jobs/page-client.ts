/** Loads the reader of printed pages only when somebody looks at one: it is larger than the first page many times. */
export const startPageWorker = async (): Promise<Worker> => {
  const [{ default: source }, { startWorker }] = await Promise.all([
    import('virtual:worker-source/page'),
    import('./start-worker.ts'),
  ])
  return startWorker(source, 'page')
}
