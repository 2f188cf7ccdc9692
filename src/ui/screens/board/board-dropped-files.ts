export interface NamedFile {
  /** With its folders, where it came in one. */
  readonly name: string
  readonly file: File
}

export interface Dropped {
  readonly files: readonly NamedFile[]
  /** Files and folders that the browser could not open. */
  readonly lost: number
}

/** What is dropped onto a page. */
type Drop = Pick<DataTransfer, 'items' | 'files'>

/**
 * All files of what was dropped, those in folders too, however deep, until there are more than `most`. To be called
 * while the drop is being handled: the browser forgets what was dropped right afterwards.
 */
export const droppedFiles = async ({ items, files }: Drop, most: number): Promise<Dropped> => {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry?.() ?? [])
  if (entries.length === 0) return { files: namedFiles([...files]), lost: 0 }
  const found: NamedFile[] = []
  let lost = 0
  const waiting = entries.toReversed()
  for (let entry = waiting.pop(); entry !== undefined && found.length <= most; entry = waiting.pop()) {
    const opened = await openedEntry(entry)
    if (opened === null) lost += 1
    else if ('file' in opened) found.push(opened)
    else waiting.push(...opened.within.toReversed())
  }
  return { files: found, lost }
}

/** As a file input gives them. */
export const namedFiles = (files: readonly File[]): readonly NamedFile[] =>
  files.map((file) => ({ name: file.webkitRelativePath || file.name, file }))

type Opened = NamedFile | { readonly within: readonly FileSystemEntry[] }

/** Null where it cannot be opened. */
const openedEntry = async (entry: FileSystemEntry): Promise<Opened | null> => {
  try {
    if (entry.isDirectory) return { within: await entriesIn(entry as FileSystemDirectoryEntry) }
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject))
    return { name: entry.fullPath.replace(/^\//, ''), file }
  } catch {
    return null
  }
}

/** A browser hands over a hundred entries at a time, and none after the last. */
const entriesIn = async (folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> => {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (some.length === 0) return all
    all.push(...some)
  }
}
