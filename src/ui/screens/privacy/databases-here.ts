/** A database that this browser keeps for this page, and how many entries each part of it has. */
export interface KeptDatabase {
  readonly name: string
  readonly parts: readonly { readonly name: string; readonly entries: number }[]
}

/** Null where the browser does not show what it keeps. Opens them to read, and makes none. */
export async function databasesHere(): Promise<readonly KeptDatabase[] | null> {
  try {
    const known = await indexedDB.databases()
    return await Promise.all(known.flatMap(({ name }) => (name ? [partsOf(name)] : [])))
  } catch {
    return null
  }
}

async function partsOf(name: string): Promise<KeptDatabase> {
  const database = await answer(indexedDB.open(name))
  const names = [...database.objectStoreNames]
  const counted = names.length === 0 ? [] : await countIn(database, names)
  database.close()
  return { name, parts: counted }
}

function countIn(database: IDBDatabase, names: readonly string[]): Promise<KeptDatabase['parts']> {
  const reading = database.transaction(names)
  return Promise.all(
    names.map(async name => ({ name, entries: await answer(reading.objectStore(name).count()) })),
  )
}

function answer<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new DOMException('Not read')))
  })
}
