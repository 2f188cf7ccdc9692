/** Pixels: sharp in print at the width of a signature, and small in the file. */
const LARGEST = { width: 600, height: 300 } as const
/** Bytes; a photograph straight from a camera has fewer. */
const MOST = 25_000_000
const QUALITY = 0.9

/**
 * A picture as a JPEG on white, drawn anew: what a camera wrote beside it (place, time, device) stays behind, and a
 * transparent picture prints as it looks. Null for a file that this browser cannot show.
 */
export const drawnAnew = async (file: File): Promise<File | null> => {
  if (file.size > MOST) return null
  try {
    const picture = await createImageBitmap(file)
    const scale = Math.min(1, LARGEST.width / picture.width, LARGEST.height / picture.height)
    const canvas = document.createElement('canvas')
    canvas.width = Math.max(1, Math.round(picture.width * scale))
    canvas.height = Math.max(1, Math.round(picture.height * scale))
    const paper = canvas.getContext('2d')
    if (paper === null) return null
    paper.fillStyle = '#ffffff'
    paper.fillRect(0, 0, canvas.width, canvas.height)
    paper.drawImage(picture, 0, 0, canvas.width, canvas.height)
    const jpeg = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY))
    return jpeg && new File([jpeg], 'signature.jpg', { type: 'image/jpeg' })
  } catch {
    return null
  }
}
