import type { Sha256 } from '../record/export-worksheet.ts'
import { hexOf, joined } from '../signature/octets.ts'

/** By the browser's own cryptography; rejects where a page is given none. */
export const sha256: Sha256 = async (bytes) =>
  hexOf(new Uint8Array(await crypto.subtle.digest('SHA-256', joined(bytes))))
