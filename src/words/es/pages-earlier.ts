import type * as english from '../en/pages-earlier.ts'
import type { InAnyLanguage } from '../in-any-language.ts'

export const pagesEarlier: InAnyLanguage<typeof english.pagesEarlier> = {
  title: 'Esta hoja es más antigua que esta página',
  show: 'Ver qué cambió',
  hide: 'Ocultar esto',
  summary:
    '{n, plural, =0 {No queda nada que mirar de nuevo.} one {{n} respuesta que mirar de nuevo.} other {{n} respuestas que mirar de nuevo.}}',
  carried: {
    heading: 'Qué se conservó',
    all:
      'Todo lo que contenía. Tiene una forma más antigua (versión {version}) y se leyó entera; lo que guarde desde ahora tiene la forma actual, que '
      + 'no pueden abrir las versiones más antiguas de esta página.',
    answers: '{n, plural, one {{n} respuesta} other {{n} respuestas}}: {steps}',
    step: '{step} {n}',
    notes: '{n, plural, one {{n} nota} other {{n} notas}}',
    safeguards: '{n, plural, one {{n} salvaguarda} other {{n} salvaguardas}}',
    people: '{n, plural, one {{n} persona en la mesa} other {{n} personas en la mesa}}',
    own: 'respuestas propias de {n, plural, one {{n} persona} other {{n} personas}}',
    verdicts: '{n, plural, one {{n} veredicto} other {{n} veredictos}}',
    ratings: '{n, plural, one {{n} valoración de las personas} other {{n} valoraciones de las personas}}',
    variants: '{n, plural, one {{n} supuesto} other {{n} supuestos}}',
    form: 'En una forma nueva:',
    forms: {
      'variant-order': 'Los supuestos tienen ahora un orden. Es el que tenían en el archivo.',
      'nameless-lot': 'El deseo de responder sin nombre, y el nombre inventado que representa a la persona, se guardan ahora por separado.',
    },
    left:
      'Se dejó fuera: nada. Un archivo con una pregunta o una respuesta que esta página no conoce no se abre en parte.',
    slots:
      'Los lugares para firmas, y el resultado que estaba escrito, son del archivo que abrió. Se hacen de nuevo cuando exporta.',
  },
  fresh: {
    heading: 'Qué es nuevo, y sigue abierto',
    none: 'Ninguna pregunta ni salvaguarda es nueva.',
    questions: 'Preguntas nuevas sin respuesta:',
    safeguards: 'Salvaguardas nuevas de las que no se dice nada:',
    parts: 'Lugares nuevos, vacíos hasta que escriba en ellos:',
    part: {
      'own-hazards': 'Lo que podría salir mal y añaden ustedes',
      plan: 'Quién hace lo que pide el nivel, y para cuándo',
      'what-ifs': 'Los supuestos en una tabla',
      alone: 'Pedir que respondan a solas, y dónde difieren',
    },
  },
  rules: {
    heading: 'Las reglas cambiaron',
    until: 'Se respondió con {rules} hasta el {day}. Esta página tiene las reglas {ours}.',
    named: 'las reglas {version}',
    namedFirst: 'una redacción anterior de las reglas {version}',
    unknown:
      'No se conocen: ninguna versión de esta página tuvo estas reglas {version}. Qué nivel salía con ellas, y qué cambió desde entonces, no se '
      + 'puede decir aquí. Su código:',
    loading: 'Buscando las reglas de entonces…',
    same: 'Solo por las reglas, las mismas respuestas dan el mismo nivel para cada acción: {tier}.',
    moved: 'Solo por las reglas, las mismas respuestas dan:',
    action: 'Acción',
    all: 'Todas las acciones',
    under: 'Con {rules}',
    ours: 'Con las reglas {version} ahora',
    because: 'Qué se movió',
    nothingMoved: 'nada',
    byAction: 'véase cada acción',
    notEnough: 'faltan respuestas',
    hazard: '{hazard}: {before} antes, {after} ahora.',
    notThere: 'no se da',
    stops: 'Motivos para no seguir que son nuevos aquí. Cada uno vale, o no se puede descartar:',
    stopsGone: 'Motivos para no seguir que aquí ya no valen:',
  },
  again: {
    heading: 'Para mirar de nuevo',
    lead:
      'Cambiaron las reglas sobre estas respuestas. Cada una cuenta como está. Confirme que sigue valiendo, o cámbiela.',
    done: 'Se miró de nuevo todo lo que tocan las reglas nuevas.',
    mark: 'Cambiaron las reglas sobre esto: mírelo de nuevo.',
    holds: 'Sigue valiendo',
    holdsNamed: 'Sigue valiendo: {question}',
    what: 'Qué cambió',
    tag: 'Mirar de nuevo',
    count: '{n, plural, one {{n} que mirar de nuevo} other {{n} que mirar de nuevo}}',
    ofAction: '{question}, cuando {action}',
    reasons: {
      changed: 'Decía: «{before}» Ahora: «{after}»',
      added: 'Palabras nuevas: «{after}»',
      gone: 'Ya no se dice: «{before}»',
      answers: 'Ahora ofrece otras respuestas, o se pregunta en otros lugares.',
      hazard: 'Cambió cómo se calcula «{hazard}».',
      safeguard: 'Cambió qué baja la salvaguarda «{safeguard}», o cuándo cuenta.',
      stops: 'Ayuda a decidir sobre motivos para no seguir que son nuevos o cambiaron: {stops}.',
    },
  },
}
