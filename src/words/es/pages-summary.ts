import type * as english from '../en/pages-summary.ts'
import type { InAnyLanguage } from '../in-any-language.ts'

export const pagesSummary: InAnyLanguage<typeof english.pagesSummary> = {
  heading: 'Un resumen para otras organizaciones',
  lead:
    'Lo que se respondió y lo que resultó, sin nombres, notas ni ningún texto de la hoja, para que otros puedan aprender de ello. No se '
    + 'envía nada: usted guarda un archivo y decide quién lo recibe.',
  why: '¿Por qué compartir? Partnership on AI: «sharing practical lessons speeds up response times» (compartir lo aprendido acelera la respuesta).',
  open: 'Hacer un resumen',
  title: 'Un título neutro',
  titleHint: 'Por ejemplo «Un chatbot para personas que esperan una terapia». Sin producto ni organización.',
  lessons: 'Lo aprendido, para otros',
  lessonsHint: '¿Qué diría a un equipo que empieza ahora? Sin nombres, nada que señale a una persona o un lugar.',
  names:
    'Estas palabras son también parte de cómo se llaman personas de la mesa: {names}. Quítelas, salvo que aquí signifiquen otra cosa.',
  preview: 'Todo lo que habrá en el archivo',
  previewLead: 'Léalo entero. Las respuestas juntas pueden aun así señalar un producto o un equipo.',
  groups: {
    top: 'Arriba',
    result: 'Nivel y conclusión',
    hazards: 'Qué podría salir mal',
    safeguards: 'Salvaguardas',
    people: 'Las personas de la mesa',
    answers: 'Respuestas: {step}',
  },
  terms: {
    title: 'Título',
    lessons: 'Lo aprendido, para otros',
    depth: 'Tipo',
    rules: 'Reglas',
    actions: 'Qué hace',
    after: 'Después de las salvaguardas',
    byRules: 'Según las reglas solas',
    before: 'Antes de las salvaguardas',
    stands: 'Motivos para no seguir',
    open: 'Todavía no se puede descartar',
    together: 'Juntos',
  },
  empty: 'Vacío',
  none: 'Ninguno',
  rules: '{version}, SHA-256 {sha256}',
  rating: 'Valoración {rating} de 5, cuando {actions}',
  byThemselves: 'Por su cuenta, de {n} personas: {counts}',
  byThemselvesFor: 'Por su cuenta, cuando {action}, de {n} personas: {counts}',
  leftOut: 'Qué se deja fuera a propósito',
  json: 'Lo mismo como JSON, letra por letra',
  notSigned: 'El archivo no está firmado, y no es un certificado. Su hoja y su informe quedan como están.',
  savePdf: 'Guardar resumen (PDF)',
  saveJson: 'Guardar resumen (JSON)',
  working: 'Haciendo el resumen…',
  done: 'El resumen se guardó como {file}.',
  missing:
    '{n, plural, one {1 carácter no tiene} other {{n} caracteres no tienen}} forma en las fuentes y {n, plural, one {figura} other '
    + '{figuran}} ahí como código.',
  failed: 'No se pudo hacer el resumen: {reason}. Vuelva a cargar la página e inténtelo otra vez.',
  files: { pdf: 'resumen-de-hoja.pdf', json: 'resumen-de-hoja.json' },
}
