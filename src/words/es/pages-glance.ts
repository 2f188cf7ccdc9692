import type * as english from '../en/pages-glance.ts'
import type { InAnyLanguage } from '../in-any-language.ts'

export const pagesGlance: InAnyLanguage<typeof english.pagesGlance> = {
  title: 'El resultado de un vistazo',
  before: 'Antes de las salvaguardas: {tier}',
  stops:
    '{n, plural, =0 {No vale ningún motivo para no seguir.} one {Vale 1 motivo para no seguir: {names}.} other {Valen {n} motivos para no '
    + 'seguir: {names}.}}',
  openStops: '{n, plural, =0 {} one {1 no se puede descartar todavía.} other {{n} no se pueden descartar todavía.}}',
  worst: 'Lo peor de lo que podría salir mal',
  ifSo: 'Si resulta ser así (abierto: {names}{more, plural, =0 {} other { y más}}): {because}',
  worstNone: 'Todavía no hay nada en la lista.',
  lower: 'Qué lo bajaría',
  you: 'Pueden ustedes:',
  maker: 'Solo puede el fabricante:',
  to: 'entonces {tier}',
  lowerNone: 'Ninguna elección que conozcamos lo baja.',
  lowerLowest: 'El nivel ya es Bajo. Bajo no quiere decir seguro.',
  lowerLater: 'Esto viene cuando haya respuestas suficientes para un nivel.',
  lowerWorking: 'Todavía no está calculado.',
  open: 'Lo primero que averiguar',
  openNone: 'Ninguna pregunta abierta puede cambiar el resultado.',
  openMore: '{n, plural, one {y 1 más} other {y {n} más}}',
  people: 'Personas',
  nobody: 'Todavía no hay nadie en la mesa.',
  verdicts: '{n, plural, one {1 persona} other {{n} personas}} en la mesa. Veredictos: {verdicts}.',
  noVerdicts: 'ninguno todavía',
  verdict: '{n} {verdict}',
  dissent: '{name} lo ve de otro modo: «{text}»',
  dissentMore:
    '{n, plural, =0 {} one {1 persona más mantiene otra opinión.} other {{n} personas más mantienen otra opinión.}}',
  dissentAnswers:
    '{n, plural, =0 {No hay ninguna discrepancia escrita.} one {1 persona mantiene otra respuesta.} other {{n} personas mantienen otra respuesta.}}',
  missing: 'Faltan en la mesa: {voices}.',
  allVoices: 'En la mesa hay voces clínicas, de experiencia propia e independientes.',
  listed: 'En la lista, pero sin nada suyo en la hoja: {voices}.',
  listedVoices: {
    clinical: 'un profesional clínico', lived: 'experiencia propia', independent: 'alguien independiente del fabricante',
  },
  voices: {
    clinical: 'un profesional clínico', lived: 'experiencia propia', independent: 'alguien independiente del fabricante',
  },
  seen: 'El nivel como lo ve cada persona',
  seenAs: '{person}: {tier}',
  joint: 'Juntos',
  few: 'faltan respuestas',
  more: 'En qué se apoya el nivel y qué pide',
  perAction: 'Una frase para cada acción',
  forAction: 'Cuando {action}: {sentence}',

  map: {
    none: 'Nadie ha respondido a solas todavía, así que hay un solo nivel para todos.',
    way: 'Responder juntos',
    table: 'Los niveles de las personas como lista',
  },

  reader: {
    label: 'Leerlo como',
    hint: 'Cambia el orden y lo que resalta. No se esconde nada.',
    names: {
      all: 'todo el mundo', clinician: 'profesional clínico', product: 'responsable de producto', chair: 'presidencia',
    },
    first: {
      clinician: 'Para un profesional clínico', product: 'Para responsables de producto', chair: 'Para quien preside',
    },
  },

  clinician: {
    hurt: 'Quién podría sufrir daño, y cómo',
    hurtSaid: '{who}: {wrong}',
    missed: 'Si se pasa por alto una crisis',
    missedSaid: '{tier} después de las salvaguardas, {before} antes.',
    missedNone: 'No está en la lista: con estas respuestas no ve señales de una crisis.',
    response: 'Qué hace en una crisis',
    oversight: '¿Lo ve un profesional clínico antes de que cuente?',
    oversightFor: 'cuando {action}: {answer}',
  },
  product: {
    levers: 'Qué lo bajaría, primero lo que menos cuesta',
    leversSaid:
      '{n, plural, =0 {Nada que esté solo en sus manos} one {1 manera en sus manos} other {{n} maneras en sus manos}}; {maker, plural, =0 {ninguna '
      + 'que tenga solo el fabricante} one {1 que tiene solo el fabricante} other {{maker} que tiene solo el fabricante}}. La más pequeña pide '
      + '{changes, plural, one {1 cambio} other {{changes} cambios}}.',
    asks: 'Qué pide el nivel',
    asksSaid: '{done} de {all} pasos hechos.',
    asksNone: 'Los pasos vienen cuando haya un nivel.',
    laws: 'Leyes que comprobar',
    lawsSaid: '{n, plural, =0 {Ninguna se aplica, hasta donde dicen las respuestas.} other {{names}.}}',
    lawsMore: '{names} y {n, plural, one {1 más} other {{n} más}}',
  },
  chair: {
    ready: '¿Listo para decidir?',
    readySaid:
      '{n, plural, =0 {No se halló ningún hueco.} one {1 hueco antes de que «aceptable» se apoye en algo.} other {{n} huecos antes de que '
      + '«aceptable» se apoye en algo.}}',
    dissent: 'Discrepancia',
    voices: 'Voces que faltan',
    conditions: 'Condiciones',
    conditionsSaid:
      '{n, plural, =0 {No hay ninguna.} one {Hay 1} other {Hay {n}}}{n, plural, =0 {} other {; {unowned, plural, =0 {cada una tiene quien se ocupe.} '
      + 'one {1 no tiene quien se ocupe.} other {{unowned} no tienen quien se ocupe.}}}}',
    signatures: 'Firmas',
    signaturesSaid:
      '{n, plural, =0 {Nadie está en la lista para firmar.} one {1 persona va a firmar.} other {{n} personas van a firmar.}}',
  },

  take: {
    heading: 'Llevárselo',
    lead: 'Para un correo, un documento o una diapositiva. Contiene nombres y lo que escribieron las personas: mire quién lo recibe.',
    itself: 'Esta página muestra un supuesto, o cómo lo ve una persona. Para copiar el resultado, vuelva a la hoja misma.',
    text: 'Copiar como texto',
    textWhat: 'Resultado como texto',
    picture: 'Copiar como imagen',
    save: 'Guardar como imagen',
    copied: 'Copiado como imagen. Su texto alternativo es lo que da «Copiar como texto».',
    saved: 'Guardado como {file}. Su texto alternativo es lo que da «Copiar como texto».',
    refused: 'Este navegador no aceptó una imagen en el portapapeles. «Guardar como imagen» hace un archivo.',
    failed: 'La imagen no se pudo dibujar aquí. «Copiar como texto» dice lo mismo.',
    file: 'resultado',
  },

  slide: {
    feature: 'Función: {feature}',
    after: 'Después de las salvaguardas: {tier}',
    raised: 'Lo subieron personas de la mesa; las reglas solas dicen: {tier}',
    marks: 'Marca llena: después de las salvaguardas. Anillo: antes. Cuadrado: donde lo ponen personas de la mesa.',
    worst: 'Qué podría salir mal, las tres cosas peores',
    worstLine: '{place}. {hazard}: {tier}',
    rules: 'Reglas {version}, código {code} · {day}',
    caution:
      'Apoya un juicio y no lo hace. Bajo no quiere decir seguro. Nivel de la hoja de trabajo, no una clase legal.',
  },
}
