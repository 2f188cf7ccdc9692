import type { Database, KeptRoot } from './database.ts'
import { isKeptRoot } from './kept-forms.ts'
import { type Drawer, openDrawer } from './open-drawer.ts'

/** The authorities that somebody imported in this browser, by name. */
export const rootShelf = (openDatabase: () => Promise<Database>): Drawer<KeptRoot> => {
  const drawer = openDrawer(openDatabase, 'roots', isKeptRoot)
  return { ...drawer, list: async () => (await drawer.list()).toSorted((a, b) => (a.name < b.name ? -1 : 1)) }
}
