import { joined } from './octets.ts'

/**
 * Unpacks zlib data (PDF's FlateDecode) as far as `room` bytes; null where there is more. Throws on damaged data.
 * Chunk by chunk, because a megabyte of it can stand for a gigabyte.
 */
export async function inflate(packed: Uint8Array, room: number): Promise<Uint8Array | null> {
  const unpacking = new Blob([joined(packed)]).stream().pipeThrough(new DecompressionStream('deflate')).getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  for (;;) {
    const { done, value } = await unpacking.read()
    if (done) return joined(...chunks)
    size += value.length
    if (size > room) break
    chunks.push(value)
  }
  await unpacking.cancel()
  return null
}
