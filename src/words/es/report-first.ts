import type * as english from '../en/report-first.ts'
import type { InAnyLanguage } from '../in-any-language.ts'

export const reportFirst: InAnyLanguage<typeof english.reportFirst> = {
  kinds: { quick: 'Vistazo rápido', full: 'Hoja completa' },
  kind: '{kind} · {date} · {version}',
  version: 'Versión: {version}',
  noVersion: 'Versión sin nombrar',
  promise: 'Su promesa más fuerte',
  promiseQuote: '«{promise}»',
  noPromise: 'Todavía sin copiar.',
  todayAdds: 'Hoy, y lo que añade',
  adds: 'Añadiría: {adds}',
  noToday: 'No se respondió qué tiene hoy la gente.',
  after: 'Después de las salvaguardas: {tier}',
  exactly: '{tier}',
  between: 'como mínimo {best}, podría ser {worst}',
  before: 'Antes de las salvaguardas: {tier}.',
  beforeByRules: 'Antes de las salvaguardas, según las reglas: {tier}.',
  raisedBy: 'Las reglas dicen {rules}; lo subió {who}.',
  raisedPerson: '{name} ({hazard})',
  raisedOwn: 'lo que nombró la mesa: «{name}»',
  raisedMore: '{n, plural, one {1 valoración más} other {{n} valoraciones más}}',
  departure: '{name} se aparta de las reglas en «{hazard}», {tier}: {reason}',
  departureMore: '{n, plural, one {1 discrepancia más} other {{n} discrepancias más}} dentro.',
  asks:
    'Este nivel pide {all, plural, one {1 paso} other {{all} pasos}}; {done, plural, =0 {ninguno está hecho} one {1 está hecho} '
    + 'other {{done} están hechos}}. La lista está dentro.',
  notEnough:
    'No hay nivel hasta que se diga, para cada acción, de dónde vienen sus palabras, qué es en la atención de una persona y '
    + 'sobre qué actúa.',
  caution: 'Bajo no quiere decir seguro. Nivel de la hoja de trabajo, no una clase legal.',
  stops: '{n, plural, one {1 motivo para no seguir} other {{n} motivos para no seguir}}',
  legalStop: '{stop} (ley)',
  stopsMore: '{n, plural, one {1 más} other {{n} más}} dentro',
  stopsLead: 'Vale sea cual sea el nivel. Ninguna salvaguarda lo quita; cambiar el diseño sí.',
  noStops: 'Motivos para no seguir: ninguno.',
  stopsOpen: '{n, plural, one {1 no se puede descartar todavía:} other {{n} no se pueden descartar todavía:}} {stops}.',
  why: 'Por qué: lo peor',
  whyRow: '{hazard} (cuando {actions}): {tier}. ',
  whyIfSo: 'Si resulta ser así (abierto: {names}{more, plural, =0 {} other { y más}}): ',
  whyNone: 'Las respuestas hasta ahora no abren nada que pudiera salir mal.',
  lower: 'Qué lo bajaría',
  lowerYou: 'Usted puede llevarlo a {tier}: {changes}.',
  lowerMaker: 'Solo el fabricante puede llevarlo a {tier}: {changes}.',
  lowerNarrows: '{changes} (limitando para quién es)',
  lowerBeyond: 'Para {tier} hacen falta más de tres cambios. Un conjunto así: {changes}.',
  lowerOr: '; o ',
  lowerMore: '{n, plural, one {1 forma más} other {{n} formas más}} dentro',
  lowerFurthest: 'Todo lo que se puede elegir, junto: {tier}.',
  lowerNone: 'Nada de lo que se puede elegir baja el nivel.',
  lowerNothing: 'Nada: está en lo más bajo.',
  lowerNotEnough: 'Todavía no hay nivel.',
  lowerTeam: 'Esto baja lo que dicen las reglas; lo que las personas valoran más alto queda hasta que lo valoren de nuevo.',
  open: 'Todavía abierto',
  openCounts:
    '{unanswered, plural, =0 {Nada sin responder} one {1 sin responder} other {{unanswered} sin responder}}, '
    + '{unknown, plural, =0 {nada sin saber} one {1 sin saber} other {{unknown} sin saber}}, '
    + '{assumed, plural, =0 {ninguna respuesta protectora solo supuesta} one {1 respuesta protectora solo supuesta} '
    + 'other {{assumed} respuestas protectoras solo supuestas}}.',
  openFirst: 'Lo primero que averiguar: {questions}.',
  people: 'Personas',
  nobody: 'No se nombra a nadie en la mesa.',
  verdicts: 'Veredictos: {verdicts}.',
  verdictCount: '{n} {verdict}',
  noVerdicts: 'Todavía ningún veredicto.',
  together: 'Juntos: {verdict}.',
  notTogether: 'Todavía sin conclusión conjunta.',
  dissent: '{name} discrepa: {text}',
  dissentMore: '{n, plural, one {1 más discrepa} other {{n} más discrepan}}, completo dentro.',
  fromMaker:
    '{n, plural, =0 {Nadie trabaja para el fabricante ni cobra de él} one {1 trabaja para el fabricante o cobra de él} '
    + 'other {{n} trabajan para el fabricante o cobran de él}}. ',
  voices: 'Participaron: {voices}. ',
  listedVoices: 'En la mesa, pero sin nada suyo en la hoja: {voices}. ',
  missingVoices: 'Faltan: {voices}.',
  notNamedVoices: 'Faltan, o sin nombre: {voices}.',
  voiceNames: {
    clinical: 'un profesional clínico', lived: 'experiencia vivida', independent: 'alguien independiente del fabricante',
  },
  signed: 'Firmas',
  signedCount:
    '{all, plural, =0 {Ningún lugar} one {1 lugar} other {{all} lugares}} cerca del final, vacíos al hacerse. Firmar dice: «Leí '
    + 'esto y el veredicto junto a mi nombre es mío. No aprueba la herramienta.» Un lector puede llamar desconocida a una firma '
    + 'hecha por uno mismo.',
  about:
    'Un juicio previo a la construcción con la matriz de DCB0129; no es un expediente de seguridad, un certificado ni una '
    + 'aprobación. Reglas {version}, código {code}. El {share} % de los pasos de las reglas son nuestro criterio; los demás se '
    + 'apoyan en una fuente.',
}
