import type { FileCheck } from './use-check.ts'

/** One signature, checked. */
export type Finding = Extract<FileCheck['signatures'], { readonly kind: 'read' }>['signatures'][number]

/** What is known of the certificate of a signer. */
export type Certificate = NonNullable<Finding['certificate']>
