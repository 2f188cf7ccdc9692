import type * as english from '../en/leaves.ts'
import type { InAnyLanguage } from '../in-any-language.ts'

export const leaves: InAnyLanguage<typeof english.leaves> = {
  together: {
    title: 'Responder juntos',
    lead:
      'Cada persona puede responder primero a solas. Después vean dónde difieren, qué depende de ello y qué dicen juntos.',
  },
  room: {
    title: 'A mano alzada',
    lead:
      'Para una sala y una pantalla: pregunta por pregunta, cada persona muestra lo que respondería y luego lo acuerdan.',
  },
  mine: {
    title: 'Primero para usted',
    lead: 'Las preguntas que alguien como usted conoce mejor. Respóndalas a solas, antes de oír a los demás.',
  },
  send: {
    title: 'Terminar y enviar',
    lead: 'Cuando termine, verá su nivel y guardará sus respuestas como archivo para devolverlo.',
  },
}
