import type { Database, KeptKey } from './database.ts'
import { isKeptKey } from './kept-forms.ts'
import { type Drawer, openDrawer } from './open-drawer.ts'

/** The signing keys of this browser, as the signature made them, newest first. One that is not kept signs once. */
export const keyChest = (openDatabase: () => Promise<Database>): Drawer<KeptKey> => {
  const drawer = openDrawer(openDatabase, 'keys', isKeptKey)
  return {
    ...drawer,
    list: async () => (await drawer.list()).toSorted((a, b) => Date.parse(b.created) - Date.parse(a.created)),
  }
}
