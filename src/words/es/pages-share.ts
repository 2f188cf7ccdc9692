import type * as english from '../en/pages-share.ts'
import type { InAnyLanguage } from '../in-any-language.ts'

export const pagesShare: InAnyLanguage<typeof english.pagesShare> = {
  share: 'Compartir…',
  named: 'Compartir… {file}',
  shared: 'Entregado al programa elegido. Desde ahí ya no está en nuestras manos.',
  closed: 'No se compartió nada.',
  failed: 'Este navegador no lo compartió. Mejor guarde el archivo.',
}
