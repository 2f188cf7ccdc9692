import type { Plugin } from 'vite'
import { hostingFiles } from './hosting-files.ts'
import { headersOf } from './hosting-headers.ts'

/** Puts the header files beside the site. The preview sends the same headers: what is tested is what is hosted. */
export function hosting(): Plugin {
  return {
    name: 'hosting',
    generateBundle() {
      for (const [fileName, source] of Object.entries(hostingFiles())) {
        this.emitFile({ type: 'asset', fileName, source })
      }
    },
    configurePreviewServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost')
        for (const [name, value] of Object.entries(headersOf(pathname))) response.setHeader(name, value)
        next()
      })
    },
  }
}
