import type * as english from '../en/pages-risks.ts'
import type { InAnyLanguage } from '../in-any-language.ts'

export const pagesRisks: InAnyLanguage<typeof english.pagesRisks> = {
  tier: {
    heading: 'Resultado',
    notEnoughWhy: 'No hay nivel hasta que esto se responda para cada acción. «Aún no lo sabemos» cuenta como respuesta.',
    after: 'Después de las salvaguardas',
    before: 'Antes de las salvaguardas',
    open:
      '{n, plural, =0 {Ninguna pregunta abierta puede cambiar esto.} one {1 pregunta abierta todavía puede cambiar esto.} other {{n} preguntas '
      + 'abiertas todavía pueden cambiar esto.}}',
    openSettled:
      '{n, plural, =0 {Ninguna pregunta abierta puede cambiar esto.} one {1 pregunta abierta todavía puede cambiar {what}; el nivel después de '
      + 'las salvaguardas queda.} other {{n} preguntas abiertas todavía pueden cambiar {what}; el nivel después de las salvaguardas queda.}}',
    openWhat: {
      ratings: 'valoraciones',
      stops: 'valoraciones o motivos para no seguir',
    },
    assumed:
      '{n, plural, =0 {Ninguna respuesta protectora es solo supuesta.} one {1 respuesta protectora es solo supuesta.} other {{n} respuestas '
      + 'protectoras son solo supuestas.}}',
    asks: 'Qué pide este nivel de usted',
    couldAsk: 'El nivel cuenta en lo peor hasta que se resuelvan las preguntas abiertas.',
    howMade: 'Cómo se hace el nivel',
  },

  contents: {
    name: 'En esta página',
    parts: {
      map: 'Antes y después, persona por persona',
      'by-w': 'Por las cinco preguntas',
      stops: 'Motivos para no seguir',
      contradictions: 'Respuestas que apenas concuerdan entre sí',
      open: 'Lo primero que averiguar',
      levers: 'Qué lo bajaría',
      raises: 'Qué lo subiría',
      'what-ifs': 'Supuestos',
      hazards: 'Qué podría salir mal',
      'own-hazards': 'Qué más podría salir mal',
      laws: 'Ley o clasificación que comprobar',
      survives: '¿Aguanta?',
      'tier-asks': 'Qué pasa ahora',
    },
  },

  headline: {
    raised: 'Las reglas dicen: {rules}. Personas de la mesa lo suben a: {tier}.',
    by: '{name}: {hazard}, cuando {action}: {rating}. «{reason}»',
    own: 'Añadido por la mesa, «{name}»: {rating}. «{reason}»',
    departed: 'Valorado más bajo en la mesa. Esto no mueve ningún nivel ni resuelve ninguna pregunta abierta:',
    departure: 'Se aparta de las reglas, se imprime con su motivo.',
    opinion:
      'Una opinión: solo se aparta de las reglas un profesional clínico con nombre que no trabaje para el fabricante.',
  },

  stops: {
    heading: 'Motivos para no seguir',
    lead: 'Valen sea cual sea el nivel. Ninguna salvaguarda quita uno; cambiar el diseño sí.',
    stands: 'Vale',
    'cannot-be-ruled-out': 'No se puede descartar',
    none: 'No se halló ninguno',
    clears: 'Qué lo quitaría',
    open:
      '{n, plural, one {1 no se puede descartar todavía: una respuesta abierta lo deja posible.} other {{n} no se pueden descartar todavía: unas '
      + 'respuestas abiertas los dejan posibles.}}',
    looked:
      '{n, plural, one {Buscamos 1 más y las respuestas lo descartan} other {Buscamos {n} más y las respuestas los descartan}}',
    lookedAll: '{n, plural, one {El único que buscamos queda descartado} other {Los {n} que buscamos quedan descartados}}',
    noneStand: 'No vale ninguno.',
  },

  hazards: {
    heading: 'Qué podría salir mal',
    lead:
      'Aquí está qué podría salir mal, primero lo peor. Abra un punto para ver qué tan malo y qué tan probable es y por qué, '
      + 'escalón por escalón.',
    none: 'Las respuestas hasta ahora no abren nada de lo que podría salir mal. Esto cambia mientras responde.',
    tierGroup: '{tier}: {n}',
    forActions: 'Cuando {actions}',
    was: 'antes de las salvaguardas {tier}',
    severity: 'Qué tan malo: {n} de 5, {word}',
    likelihood: 'Qué tan probable: {n} de 5, {word}',
    smallest: 'Lo probable que es, es la menor de estas posibilidades.',
    sets: 'decide esta',
    chances: {
      'situation-arises': 'Con qué frecuencia surge la situación',
      'nobody-catches': 'Lo fácil que es que nadie lo detecte',
      likelihood: 'Lo probable que es',
      length: 'Cuánto puede durar',
      role: 'Qué es en la atención de una persona',
    },
    level: '{n} de 5',
    lowest: 'El grado más bajo: nada de lo respondido lo sube.',
    alsoHeld: '{n, plural, one {también vale 1 escalón más bajo} other {también valen {n} escalones más bajos}}',
    raised: 'Un grado más, por el número de personas a las que llega',
    gate: 'Por qué está en la lista',
    decidedBy: 'Se apoya en',
    assumedWorst: 'sin responder, así que cuenta en lo más arriesgado',
    ours: 'Nuestro criterio: ninguna fuente fija este grado.',
    sources: '{n, plural, one {Fuente} other {Fuentes}}',
    safeguards: 'Qué hicieron las salvaguardas',
    bought:
      '{name}: {rows, plural, one {un grado menos probable} other {dos grados menos probable}}, hasta donde dejan las reglas.',
    noSafeguard: 'Ninguna salvaguarda con pruebas baja esto.',
    planned: 'Solo previstas, así que no cuentan: {names}.',
    best: 'Si todas las respuestas abiertas salen bien',
    bestAbsent: 'Esto no estaría en la lista.',
    ratingWords: 'gravedad {severity} ({severityWord}), probabilidad {likelihood} ({likelihoodWord}), valoración {rating}: {tier}',
  },

  matrix: {
    heading: 'En la matriz',
    lead:
      'Los números son los lugares de la lista de lo que podría salir mal; lo que añadió la mesa sigue numerado después. Un número en un anillo abierto es '
      + 'donde estaba un peligro antes de las salvaguardas; en un cuadrado, donde lo ponen personas de la mesa. Una línea une los dos.',
    alt:
      'Matriz de lo malo por lo probable, de cinco por cinco. {n, plural, one {Hay 1 peligro puesto} other {Hay {n} peligros puestos}} en ella; '
      + 'la tabla de abajo dice lo mismo.',
    severity: 'Qué tan malo',
    likelihood: 'Qué tan probable',
    more: '+{n}',
    table: 'Lo mismo como tabla',
    columns: {
      hazard: 'Qué podría salir mal',
      before: 'Antes de las salvaguardas',
      after: 'Después de las salvaguardas',
      people: 'En la mesa',
    },
    notInRules: 'no está en las reglas',
    notHigher: 'no más alto',
    row: '{place}. {hazard}',
    source: 'Matriz y grados: DCB0129, NHS England.',
  },

  open: {
    heading: 'Lo primero que averiguar',
    lead: 'Preguntas abiertas, primero las que más importan. Resolver una pregunta solo puede estrechar el resultado.',
    none: 'Ninguna pregunta abierta puede cambiar el resultado.',
    tiers: '{n, plural, one {podría resolver 1 nivel} other {podría resolver {n} niveles}}',
    stops: '{n, plural, one {podría resolver 1 motivo para no seguir} other {podría resolver {n} motivos para no seguir}}',
    ratings: 'podría bajar {n, plural, one {1 grado de valoración} other {{n} grados de valoración}}',
    little: 'importa junto con otras',
    unknown: 'aún no lo sabemos',
    unanswered: 'sin responder',
    outside: '(no está en el vistazo rápido)',
    forAction: 'cuando {action}',
    rest: '{n, plural, one {1 pregunta abierta más} other {{n} preguntas abiertas más}}',
  },
}
