import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/**
 * Prints, for each PDF, what pdf.js makes of its structure tree, as one line of JSON: pages, pages without a tree,
 * headings, and pieces of text that stand in no tree. First argument: the folder in which pdf.js is installed.
 */
const [home, ...paths] = process.argv.slice(2)
// Only drawing needs it, and nothing is drawn here.
globalThis.DOMMatrix ??= Object
const { getDocument } = await import(pathToFileURL(join(home, 'node_modules/pdfjs-dist/legacy/build/pdf.mjs')).href)

for (const path of paths) console.log(JSON.stringify(await treeOf(path)))

async function treeOf(path) {
  const task = getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 })
  const document = await task.promise
  const found = { pages: document.numPages, bare: 0, headings: 0, lost: 0 }
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const tree = await page.getStructTree()
    const nodes = tree ? nodesIn(tree) : []
    const placed = new Set(nodes.filter(({ type }) => type === 'content').map(({ id }) => id))
    const { items } = await page.getTextContent({ includeMarkedContent: true })
    found.bare += tree ? 0 : 1
    found.headings += nodes.filter(({ role }) => /^H\d$/.test(role ?? '')).length
    found.lost += items.filter(({ type, id }) => type === 'beginMarkedContentProps' && id && !placed.has(id)).length
  }
  await task.destroy()
  return found
}

function nodesIn(node) {
  return [node, ...(node.children ?? []).flatMap(nodesIn)]
}
