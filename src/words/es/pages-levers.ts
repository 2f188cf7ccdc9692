import type * as english from '../en/pages-levers.ts'
import type { InAnyLanguage } from '../in-any-language.ts'

export const pagesLevers: InAnyLanguage<typeof english.pagesLevers> = {
  first: 'Calculándolo…',
  failed: 'Esto no se pudo calcular aquí. Sus respuestas están guardadas.',
  retry: 'Intentarlo de nuevo',
  later: 'Esto aparece cuando hay respuestas bastantes para un nivel.',

  lead:
    'Cada línea es un conjunto mínimo de cambios: si se deja uno fuera, ya no llega. Solo se prueba lo que se puede elegir, nada que solo '
    + 'se puede averiguar.',
  you: 'Usted puede',
  maker: 'Solo el fabricante puede',
  to: 'Para llegar a {tier}',
  lowestTo: 'Para lo más bajo a lo que puede llegar: {tier}',
  lowestNow: 'El nivel ya es Bajo; no hay ninguno por debajo.',
  lowestIs: 'Con estas acciones, ningún conjunto de elecciones baja de {tier}.',
  onlyRules:
    'Personas de la mesa subieron el nivel. Estos cambios bajan lo que dicen las reglas; lo que valoraron las personas queda hasta que lo '
    + 'valoren de nuevo.',
  noneOfYours: 'Ninguna de las formas halladas está solo en sus manos.',
  none: 'Nada de lo que se puede elegir lo baja. Mire las preguntas abiertas, u otra función.',
  narrows: 'limitando para quién es',
  narrowsMind:
    'Una función más limitada cuenta solo si de verdad se impide la entrada a esas personas. Impedírsela por una enfermedad puede ser '
    + 'injusto o ilegal en sí mismo: pregunte antes.',
  more: '{n, plural, one {1 conjunto más de cambios llega también.} other {{n} conjuntos más de cambios llegan también.}}',
  beyond:
    'No bastan tres cambios. Este es un conjunto que llega y del que no se puede dejar fuera ninguno; puede haber otros.',
  rest: '{n, plural, one {1 forma más} other {{n} formas más}}',

  condition: 'Hacer de esto mi condición',
  conditionNamed: 'Hacer de esto mi condición: {lever}',
  conditionOf: '¿De quién es la condición?',
  conditionAdd: 'Añadir la condición',
  conditionAdded: 'Ahora es una condición de {name}.',
  conditionSee: 'Verla en Juicio',
  conditionNobody: 'Una condición es de una persona. Todavía no hay nadie en la mesa.',
  conditionAddPerson: 'Añadir personas en Función',
  cancel: 'Cancelar',
  tryIt: 'Probarlo como supuesto',
  tryNamed: 'Probarlo como supuesto: {lever}',
  manyChanges: '{n} cambios, para llegar a {tier}',
  tried: 'Guardado como el supuesto «{title}».',
  open: 'Abrirlo',
  assumed: 'Se da por hecho en este supuesto',

  raises: {
    lead: 'Bastaría un cambio de una respuesta. Esto es lo que no debe resbalar.',
    fold: '{n, plural, one {1 respuesta subiría el nivel} other {{n} respuestas subirían el nivel}}',
    none: 'Ningún cambio de una sola respuesta sube el nivel.',
    to: 'El nivel sería {tier}',
  },

  survives: {
    stable:
      'El nivel sigue en {tier} si cualquiera de los {n} pasos de nuestro criterio fuera un grado más bajo o más alto. No se probaron dos a la '
      + 'vez, los pasos con fuente ni lo que dan las salvaguardas.',
    hangs:
      '{n, plural, one {El nivel depende de 1 de los {all} pasos de nuestro criterio: un grado más o menos en él mueve el nivel.} other {El '
      + 'nivel depende de {n} de los {all} pasos de nuestro criterio: un grado más o menos en cualquiera de ellos mueve el nivel.}}',
    lower: 'Un grado más bajo: {tier}.',
    higher: 'Un grado más alto: {tier}.',
    moves: 'Mueve',
    hazard: '{hazard}, cuando {action}',
  },
}
