/** A file as it would be saved. */
export interface SharedFile {
  readonly name: string
  readonly content: string | Uint8Array<ArrayBuffer> | Blob
  readonly type: string
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

/** Opens the sheet of the system with one file. Where it goes is chosen there, by the person. */
export const shareFile = async (file: SharedFile): Promise<Sharing> => {
  try {
    await navigator.share({ files: [fileOf(file)] })
    return 'shared'
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'closed' : 'failed'
  }
}
