/** A file as it would be saved. */
export interface SharedFile {
  readonly name: string
  readonly content: string | Uint8Array<ArrayBuffer> | Blob
  readonly type: string
}

/** The same before its content is made. */
export interface FileToMake extends Pick<SharedFile, 'name' | 'type'> {
  /** Made when it is shared, and soon: some browsers open their sheet only right after a press. */
  readonly content: () => SharedFile['content'] | Promise<SharedFile['content']>
}

const fileOf = ({ name, content, type }: SharedFile): File => new File([content], name, { type })

/** Whether this browser has a sheet that takes a file of this kind. Many have none, and some take no JSON. */
export const canShare = (name: string, type: string): boolean => {
  try {
    return navigator.canShare?.({ files: [fileOf({ name, content: ' ', type })] }) === true
  } catch {
    return false
  }
}

/** 'closed': the person closed the sheet, and nothing went anywhere. */
export type Sharing = 'shared' | 'closed' | 'failed'

/**
 * Opens the sheet of the system with one file. Where it goes is chosen there, by the person. 'failed', too, where the
 * file itself could not be made.
 */
export const shareFile = async ({ name, type, content }: FileToMake): Promise<Sharing> => {
  try {
    const file = fileOf({ name, type, content: await content() })
    await navigator.share({ files: [file] })
    return 'shared'
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'closed' : 'failed'
  }
}
