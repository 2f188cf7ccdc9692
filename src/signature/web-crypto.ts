/** The browser's cryptography, or null where a page has none (http on another machine, or taken away by a policy). */
export function webCrypto(): SubtleCrypto | null {
  return globalThis.crypto?.subtle ?? null
}
