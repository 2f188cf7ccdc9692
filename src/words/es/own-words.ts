import type * as english from '../en/own-words.ts'
import type { InAnyLanguage } from '../in-any-language.ts'

export const ownWords: InAnyLanguage<typeof english.ownWords> = {
  title: 'Con mis palabras',
  warning: 'Aquí se pregunta por el suicidio y las autolesiones. Puede saltarse cualquier pregunta y parar cuando quiera.',
  lead:
    'Gracias por lo que comparte. Se imprime tal como lo escribió, junto a su nombre o su papel si lo da, y lo puede leer '
    + 'quien reciba el archivo. Una vez exportado el informe no se puede retirar, así que escriba solo lo que quiera que '
    + 'otros sepan. Nunca se puntúa. El equipo responde a cada punto.',
  prompts: {
    wanted: { ask: '¿Cuándo habría querido usted esto, si alguna vez?', short: 'Cuándo lo habría querido' },
    worry: { ask: '¿Qué le preocuparía?', short: 'Qué me preocuparía' },
    never: { ask: '¿Qué no debería hacer nunca?', short: 'Lo que nunca debería hacer' },
    worst: {
      ask:
        'En su peor momento, o en el de alguien a quien cuida: ¿qué debería hacer, y a quién no debería decírselo nunca?',
      short: 'En mi peor momento',
    },
    missing: { ask: '¿Quién falta en esta mesa?', short: 'Quién falta' },
    acceptable: {
      ask: 'Con sus palabras: ¿es aceptable para usted, y qué le haría cambiar de opinión?',
      short: 'Si es aceptable para mí',
    },
  },
  hint: 'Solo lo que quiera compartir. Por favor, no nombre a nadie más.',
  pass: 'Prefiero no responder',
  after: 'Si le costó escribir esto, hable con alguien de confianza o abra las líneas de abajo.',
  reply: {
    ask: '¿Qué hizo el equipo con esto?',
    changed: 'Cambiamos esto:',
    'not-changed': 'No lo cambiamos, porque:',
    none: 'El equipo todavía no ha respondido.',
  },
}
