/** The ways of a browser to fail. Each runs in the page, before it works or in the middle of it. */
export const FAULTS = {
  denied: () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError')
    }
  },
  unknown: () => {
    const { open } = IDBFactory.prototype
    IDBFactory.prototype.open = function fail(name, version) {
      const request = open.call(this, `${name}-elsewhere`, version)
      request.addEventListener('upgradeneeded', () => request.transaction?.abort())
      Object.defineProperty(request, 'error', { value: new DOMException('Internal error', 'UnknownError') })
      return request
    }
  },
  hanging: () => {
    const { open } = IDBFactory.prototype
    IDBFactory.prototype.open = function hang(name, version) {
      const request = open.call(this, `${name}-elsewhere`, version)
      for (const event of ['upgradeneeded', 'success', 'error']) {
        request.addEventListener(event, (told) => told.stopImmediatePropagation())
      }
      return request
    }
  },
  full: () => {
    const { put } = IDBObjectStore.prototype
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
    Object.assign(globalThis, { mend: () => Object.assign(IDBObjectStore.prototype, { put }) })
  },
  slow: () => {
    const { transaction } = IDBDatabase.prototype
    // A write that ends itself would take no more questions.
    IDBTransaction.prototype.commit = () => undefined
    IDBDatabase.prototype.transaction = function wait(stores, mode, options) {
      const tx = transaction.call(this, stores, mode, options)
      if (mode === 'readwrite') {
        const store = tx.objectStore(tx.objectStoreNames[0] ?? '')
        const until = performance.now() + 3000
        const more = () => {
          if (performance.now() < until) store.count().addEventListener('success', more)
        }
        more()
      }
      return tx
    }
  },
} as const
