// pdf.js asks for these while it is loaded, to draw with. Nothing is drawn here, and Node has none of them.
for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) Reflect.set(globalThis, name, Object)
const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')

/** All that a reader could do on its own with a PDF, as another program (pdf.js) finds it: scripts, links, launches. */
export async function pdfActions(bytes: Uint8Array): Promise<readonly string[]> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const found: string[] = []
  if ((await pdf.getJSActions()) !== null) found.push('script')
  // Where to begin reading is no action.
  const opening = (await pdf.getOpenAction()) as { readonly action?: unknown } | null
  if (opening?.action !== undefined) found.push('open action')
  for (let n = 1; n <= pdf.numPages; n += 1) {
    const page = await pdf.getPage(n)
    if ((await page.getJSActions()) !== null) found.push(`script on page ${n}`)
    for (const { url, unsafeUrl, actions } of await page.getAnnotations()) {
      if (url || unsafeUrl || actions) found.push(`link on page ${n}: ${url ?? unsafeUrl ?? 'action'}`)
    }
  }
  await pdf.destroy()
  return found
}
