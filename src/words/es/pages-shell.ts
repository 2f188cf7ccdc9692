import type * as english from '../en/pages-shell.ts'
import type { InAnyLanguage } from '../in-any-language.ts'

export const pagesShell: InAnyLanguage<typeof english.pagesShell> = {
  product: 'Affordance Worksheet',
  skip: 'Saltar a las preguntas',
  language: {
    label: 'Idioma de esta página',
    notKept: 'Este navegador no guarda nada para esta página, así que no puede volver en otro idioma.',
    unreviewed:
      'Esta traducción todavía no la han revisado profesionales clínicos. Donde difiera de las palabras inglesas, valen las inglesas.',
  },
  startLink: 'Todas las hojas',
  untitled: 'Hoja sin título',
  invitationFile: 'invitacion',
  answerFile: 'respuestas',
  namelessFile: 'sin-nombre',
  steps: 'Pasos',
  stepsToggle: 'Paso {n} de {all}: {step}',
  stepsAll: '{step}: todos los pasos',
  stepProgress: {
    'not-started': 'sin empezar',
    'in-progress': 'en curso: {done} de {all}',
    done: 'hecho',
    ratings: 'en curso: {done} de {all} valoraciones resueltas',
    signed: '{done} de {all} lugares firmados',
    people: '{all, plural, =0 {todavía no hay nadie en la mesa} other {{done} de {all} respondieron a solas}}',
  },
  pageTitle: '{page} · {title} · Affordance Worksheet',
  save: {
    file: 'Guardar el archivo de hoja',
    saving: 'Guardando…',
    saved: 'Guardado en este navegador a las {time}',
    notSaved: 'Sin guardar en este navegador',
    wayOn: 'Guarde el archivo de hoja para conservar su trabajo.',
    because: {
      denied: 'Este navegador no deja a esta página guardar nada.',
      quota: 'El disco, o el espacio que da este navegador, está lleno.',
      blocked: 'Otra pestaña con una versión más antigua de esta página tiene los borradores. Cierre esa pestaña.',
      stale: 'Esta hoja se cambió en otra pestaña. Allí no se sobrescribió nada.',
      corrupt: 'No se pueden leer los borradores guardados en este navegador.',
      failed: 'Este navegador dio un error al guardar.',
    },
    openNewer: 'Abrir la más nueva',
  },
  blank: {
    button: 'Hoja en blanco (PDF)',
    working: 'Haciendo la hoja en blanco…',
    done: 'La hoja en blanco se guardó como {file}.',
    failed: 'No se pudo hacer la hoja en blanco: {reason}. Vuelva a cargar la página e inténtelo otra vez.',
    files: { quick: 'vistazo-rapido-en-blanco.pdf', full: 'hoja-en-blanco.pdf' },
  },
  undo: 'Deshacer',
  redo: 'Rehacer',
  tier: {
    name: 'Nivel de riesgo',
    landmark: 'Resultado hasta ahora',
    stops: '{n, plural, one {{n} motivo para no seguir} other {{n} motivos para no seguir}}',
    open: '{n, plural, one {{n} pregunta abierta} other {{n} preguntas abiertas}}',
    why: 'Ver por qué',
    howMade: 'Cómo se hace',
    whatIf: 'supuesto',
  },
  depth: {
    quick: 'Vistazo rápido: las doce preguntas que más importan.',
    goOn: 'Continuar con todas las preguntas',
  },
  previous: 'Anterior: {step}',
  next: 'Siguiente: {step}',
  copy: 'Copiar',
  copyNamed: 'Copiar {what}',
  copied: 'Copiado',
  copyFailed: 'Este navegador no permitió copiar. El texto está seleccionado: pulse Ctrl+C, o ⌘C en un Mac.',
  citation: {
    address: 'la dirección',
    caution: 'Tenga en cuenta:',
  },
  notes: {
    olderVersion: 'Este archivo tiene una forma más antigua (versión {version}). Se leyó entero; al guardar se escribe la forma actual.',
    otherRules:
      'Esta hoja se hizo con las reglas {recorded}. El nivel de aquí sigue las reglas {ours}; puede diferir del que está en papel.',
    otherResult:
      'El resultado escrito en este archivo no es el que dan sus respuestas: puede que se cambiara a mano. Aquí el resultado se calcula de nuevo '
      + 'a partir de las respuestas. Distinto: {parts}.',
    movedResult: 'Con las reglas de aquí el resultado difiere del escrito en este archivo. Distinto: {parts}.',
    parts: {
      tier: 'nivel', inherentTier: 'nivel antes de las salvaguardas', interval: 'como mínimo y podría ser',
      stops: 'motivos para no seguir',
    },
    besideDraft:
      'En este navegador ya hay un borrador de esta hoja. El archivo se abrió a su lado, y el borrador no se tocó.',
    heard: 'Ocultar esto',
  },
  errors: {
    title: 'Hay un problema',
    crash: 'Algo se rompió en esta página.',
    crashKept: 'Sus respuestas siguen aquí. Guarde primero el archivo de hoja, y luego intente seguir.',
    crashDrafts: 'Sus hojas se quedan en este navegador.',
    crashSave: 'Guardar mis respuestas como archivo',
    crashRetry: 'Intentar seguir',
    crashDetail: 'Qué dijo el navegador',
    missing: 'Esta página no existe.',
    missingWay: 'Ir al inicio',
    loading: 'Cargando…',
    nothingOpen: 'No hay ninguna hoja abierta.',
  },
}
