import type * as english from '../en/pages-views.ts'
import type { InAnyLanguage } from '../in-any-language.ts'

export const pagesViews: InAnyLanguage<typeof english.pagesViews> = {
  one: {
    at: 'Pregunta {n} de {all}',
    back: 'Atrás',
    goOn: 'Continuar',
    skip: 'Saltar por ahora',
    toCheck: 'Revisar las respuestas',
    check: 'Revise sus respuestas: {step}',
    checkAt: 'Se han mostrado las {n} preguntas',
    checkLead: 'Puede cambiar cada una. Lo que se saltó queda abierto; puede volver a ello.',
    contradictions:
      '{n, plural, one {En 1 punto una respuesta de aquí apenas concuerda con otra.} other {En {n} puntos una respuesta de aquí apenas '
      + 'concuerda con otra.}}',
    contradictionsSee: 'Respuestas que apenas concuerdan entre sí',
  },

  grid: {
    name: 'Todas las preguntas de cada acción',
    lead: 'Una fila por pregunta, una columna por acción. La respuesta para todas vale hasta que una acción tenga la suya. '
      + 'Las notas, y lo que cada persona dice por su cuenta, están con las preguntas en una sola página.',
    question: 'Pregunta',
    forAll: 'Para todas las acciones',
    which: '¿Qué acción?',
    asForAll: 'Como en todas: {answer}',
    ownByEach: 'Cada acción tiene su propia respuesta.',
    notAsked: 'No se pregunta de esta acción',
    noActions: 'Marque primero qué puede hacer la IA: cada acción será aquí una columna.',
    toActions: 'A la lista de acciones',
    basis: 'Se apoya en',
    basisOpen: 'Sin decir: cuenta como supuesto',
    others: 'Preguntas sobre el conjunto',
  },

  same: {
    to: 'Esta acción',
    from: 'recibe las respuestas de',
    choose: 'Elija una acción',
    which: '¿Qué respuestas?',
    all: 'Las de las cinco preguntas',
    onlyThis: 'Solo las de este paso: {step}',
    would: '{n, plural, one {Cambiaría 1 respuesta} other {Cambiarían {n} respuestas}}',
    nothing: 'No cambiaría nada: las respuestas son las mismas o allí siguen abiertas.',
    change: '{before} → {after}',
    keeps: 'Una respuesta abierta allí no cambia nada aquí. En qué se apoya una respuesta no se copia: dígalo de nuevo. '
      + 'Una respuesta sugerida sigue siendo sugerida. Las notas se quedan.',
    do: '{n, plural, one {Cambiar 1 respuesta} other {Cambiar {n} respuestas}}',
    done: '{n, plural, one {Se cambió 1 respuesta.} other {Se cambiaron {n} respuestas.}} Deshacer las devuelve todas.',
  },
}
