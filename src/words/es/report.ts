import type * as english from '../en/report.ts'
import type { InAnyLanguage } from '../in-any-language.ts'
import { reportAsked } from './report-decision.ts'
import {
  reportDifferences, reportNameless, reportOwnWords, reportSettled, reportTasks,
} from './report-differences.ts'
import { reportFirst } from './report-first.ts'
import { reportHowMade } from './report-how-made.ts'
import { reportLaws, reportStops } from './report-laws.ts'
import { reportLevers, reportPlan, reportWhatIfs } from './report-next.ts'
import { reportRisks } from './report-risks.ts'

export const report: InAnyLanguage<typeof english.report> = {
  name: 'Affordance Worksheet',
  title: '{feature} – Affordance Worksheet',
  untitled: 'Una función todavía sin nombre',
  quoted: '«{text}»',
  subject: 'Una evaluación conjunta de una función de IA en la atención de salud mental: {kind}',
  creator: 'Affordance Worksheet {release}',
  attachments: {
    worksheet: 'La hoja de la que se hicieron estas páginas',
    rules: 'Reglas {version} y sus palabras inglesas, con las que se puede calcular de nuevo el nivel',
  },
  footer: 'Reglas {version}, código {code}. No es un expediente de seguridad, un certificado ni una aprobación.',
  page: 'Página {page} de {pages}',
  more: '… (completo dentro)',
  cut: '…',
  list: ', ',
  and: '{first} y {last}',
  semicolon: '; ',
  anything: 'hace cualquier cosa que puede hacer',
  ours: '[nuestro criterio]',
  months: [
    'enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre',
    'diciembre',
  ],
  date: '{day} de {month} de {year}',
  moment: '{date}, {time} ({offset})',

  asked: reportAsked,
  first: reportFirst,
  nameless: reportNameless,
  differences: reportDifferences,
  settled: reportSettled,
  tasks: reportTasks,
  actions: {
    title: 'Qué puede hacer',
    lead:
      'Una acción es una cosa que la IA puede hacer en el lugar donde se usa (una affordance). Cada una tiene sus cinco preguntas; '
      + 'el artículo que las propuso figura en Fuentes {knol}.',
    none: 'Todavía no hay ninguna acción marcada.',
    caption: 'Las cinco preguntas cuando {action}',
    columns: { w: 'Pregunta', said: 'Qué respondió el equipo' },
    answer: '{question}: ',
    end: '. ',
  },

  answers: {
    title: 'Todas las respuestas',
    lead: 'Como se respondieron juntos. Donde alguien lo ve de otra manera, su propia respuesta está debajo.',
    columns: { question: 'Pregunta', answer: 'Respuesta', note: 'Nota y en qué se apoya' },
    caption: '{step}: {n, plural, one {1 pregunta} other {{n} preguntas}}',
    forAction: 'Cuando {action}: ',
    own: '{name}: ',
    closed: 'No se pregunta con estas respuestas, así que no cuenta.',
    leftFor: 'Se dejó para {role}.',
    byAt: '{name}, {date}',
  },

  risks: reportRisks,
  stops: reportStops,
  laws: reportLaws,
  levers: reportLevers,
  plan: reportPlan,
  whatIfs: reportWhatIfs,
  howMade: reportHowMade,

  safeguards: {
    title: 'Salvaguardas',
    lead:
      'Una salvaguarda cuenta solo en marcha o verificada, y solo con algo que la muestre. Baja un peligro como mucho un nivel.',
    columns: { safeguard: 'Salvaguarda', status: 'Estado', evidence: 'Qué la muestra, quién se ocupa' },
    caption: 'Todas las salvaguardas que conocen las reglas',
    states: {
      none: 'Ninguna', planned: 'Prevista', 'in-place': 'En marcha', verified: 'Verificada fuera del fabricante',
      unanswered: 'Sin responder',
    },
    noEvidence: 'Nada la muestra todavía, así que no cuenta.',
    ownerDate: '{owner}, {date}',
    otherwise: 'Ninguna, o nadie lo dijo',
  },

  judgement: {
    title: 'Juicio',
    lead: 'Las reglas dan un nivel. Deciden las personas.',
    together: 'Juntos',
    none: 'Todavía sin conclusión conjunta.',
    despite: '{verdict}, pese al nivel {tier}',
    table: 'Quién estaba en la mesa',
    columns: { person: 'Persona', interest: 'Por el fabricante', verdict: 'Veredicto y motivo' },
    maker: 'Trabaja para el fabricante o cobra de él',
    notMaker: 'No',
    noVerdict: 'Todavía sin veredicto',
    dissent: 'Discrepancia: ',
    condition: 'Condición: {text}',
    conditionOwner: '{owner}',
    conditionDue: 'para el {date}',
    conditionDone: 'hecha',
    benefit: 'Beneficio, que va junto al riesgo y nunca se le resta',
  },

  ownWords: reportOwnWords,

  open: {
    title: 'Preguntas abiertas',
    lead: 'Primero las que más podrían mover el resultado.',
    none: 'Ninguna pregunta abierta puede mover el resultado.',
    columns: { question: 'Pregunta', state: 'Estado', moves: 'Qué haría resolverla', who: 'Quién suele saberlo' },
    caption: 'Preguntas de las que todavía depende algo',
    unknown: 'Aún no se sabe',
    unanswered: 'Sin responder',
    tiers: '{n, plural, one {estrechar el nivel un paso} other {estrechar el nivel {n} pasos}}',
    stops: '{n, plural, one {resolver un motivo para no seguir} other {resolver {n} motivos para no seguir}}',
    ratings: '{n, plural, one {estrechar una valoración un paso} other {estrechar valoraciones {n} pasos en total}}',
    little: 'estrechar el resultado junto con otras',
  },

  signatures: {
    title: 'Firmas',
    lead:
      'Cada firma se añade a este archivo y no cambia nada anterior. Dice lo que significa: participó, está de acuerdo o decide. No '
      + 'aprueba la herramienta.',
    expected: '{name}, {role}',
    verdict: 'Veredicto: {verdict}',
    spare: 'Lugar libre',
    empty: 'Sin firmar todavía: {who}',
  },

  references: {
    title: 'Fuentes',
    lead:
      'Solo lo que citan estas páginas, y hasta dónde se comprobó cada una. «Nuestro criterio» marca un paso sin fuente.',
    caption: 'Fuentes en el orden en que se citan por primera vez',
    columns: { number: 'N.º', source: 'Fuente', says: 'Qué se toma de ella', checked: 'Comprobada' },
    source: '{by}. {title}. {where}',
    pinpoint: '{source}, {pinpoint}',
    checkedOn: '{name}, {date}',
  },

  checking: {
    title: 'Cómo comprobar este archivo sin nosotros',
    steps: [
      'Ábralo en un lector de PDF que muestre firmas. Cada una cubre todo hasta el momento de firmar. Un lector puede decir que el '
        + 'firmante es desconocido: es lo esperado en una firma hecha por uno mismo.',
      'Compare la huella de cada clave con quien firma, en persona o por teléfono. Cualquiera puede escribir un nombre, y la hora es '
        + 'la del reloj de quien firma.',
      'Cuente las firmas. Alguien podría cortar la última sin dejar rastro, así que pregunte a quienes firman cuántas había.',
      'Con programas gratuitos: pdfsig muestra si cada firma es válida; pdfdetach guarda los dos archivos adjuntos; openssl cms '
        + 'comprueba una firma por sí sola.',
      'El worksheet.json adjunto contiene todas las respuestas. El rubric.json adjunto contiene las reglas: con él cualquiera puede '
        + 'calcular de nuevo el nivel. Su SHA-256 es el código de las reglas de abajo.',
      'Affordance Worksheet de la misma versión dibuja de nuevo estas páginas a partir de la hoja adjunta y las compara byte a byte. '
        + 'Otra versión dice «sin comprobar».',
    ],
    facts: { rules: 'Reglas', release: 'Versión', file: 'Identificador del archivo', made: 'Hecho el', worksheet: 'Hoja' },
    rulesFact: '{version}, SHA-256 {sha256}',
    nothing: 'Nada de aquí prueba quién es una persona, ni que una función no dañe.',
  },
}
