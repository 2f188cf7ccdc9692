import type * as english from '../en/pages-ws.ts'
import type { InAnyLanguage } from '../in-any-language.ts'

export const pagesWs: InAnyLanguage<typeof english.pagesWs> = {
  lead: 'Cada línea pregunta: ¿y si solo esta pregunta tuviera sus respuestas más seguras y todo lo demás siguiera igual?',
  alone: 'Con {w} sola en lo más seguro:',
  all: 'Con las cinco en lo más seguro: valoración {safest} de 5. Ahora: valoración {rating} de 5.',
  notCause: 'Esto dice cómo pesan las reglas las respuestas. No es una causa.',
  shares: 'La parte exacta de cada pregunta',
}
